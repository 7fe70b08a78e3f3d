package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;

/**
 * Who may write on the summary at the desk: whoever knows the reporter anyway. The summary is checked against the reporter's name,
 * and for anybody else a refusal would confirm a guess.
 */
@ApplicationScoped
class SummaryRight {
    private final Vault vault;
    private final BusinessCalendar calendar;

    SummaryRight(Vault vault, BusinessCalendar calendar) {
        this.vault = vault;
        this.calendar = calendar;
    }

    boolean has(Caller caller, Lead lead, List<Duty> duties) {
        return caller.person() != null
                && (LeadSight.is(LeadWho.INTAKE, caller, lead, duties)
                                && caller.person().equals(lead.registeredBy)
                        || vault.openFor(lead.id, caller.person(), calendar.today()));
    }
}
