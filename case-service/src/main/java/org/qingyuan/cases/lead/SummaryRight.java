package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;

/**
 * Who may write on the summary at the desk: whoever knows the reporter anyway. The summary is checked against the reporter's name,
 * and for anybody else a refusal would confirm a guess. All else that is written on the lead is checked for everybody to whom the vault
 * was ever opened.
 */
@ApplicationScoped
class SummaryRight {
    private final Vault vault;
    private final BusinessCalendar calendar;

    SummaryRight(Vault vault, BusinessCalendar calendar) {
        this.vault = vault;
        this.calendar = calendar;
    }

    /**
     * Whoever had the vault open knows the reporter ever after, also by an opening that is over.
     *
     * @throws Problem 422 when who knows the reporter names him where others read it
     */
    void namesNobody(Caller caller, Lead lead, List<Duty> duties, String text) {
        boolean knew = registered(caller, lead, duties) || opened(caller, lead, false, LocalDate.EPOCH);
        if (knew && vault.gaveAway(lead.id, text)) {
            throw new Problem(LeadProblem.WORDS_NAME_REPORTER);
        }
    }

    boolean has(Caller caller, Lead lead, List<Duty> duties) {
        return registered(caller, lead, duties) || opened(caller, lead, true, calendar.today());
    }

    /** Whether he knows name and contact of the reporter, also from an opening for his own work on the lead. */
    boolean knowsReporter(Caller caller, Lead lead, List<Duty> duties) {
        return registered(caller, lead, duties) || opened(caller, lead, false, calendar.today());
    }

    private static boolean registered(Caller caller, Lead lead, List<Duty> duties) {
        return LeadSight.is(LeadWho.INTAKE, caller, lead, duties)
                && caller.person() != null
                && caller.person().equals(lead.registeredBy);
    }

    private boolean opened(Caller caller, Lead lead, boolean glassOnly, LocalDate until) {
        return caller.person() != null && vault.openFor(lead.id, caller.person(), until, glassOnly);
    }
}
