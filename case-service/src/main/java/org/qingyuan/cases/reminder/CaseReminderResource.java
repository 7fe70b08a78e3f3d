package org.qingyuan.cases.reminder;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.cases.CaseReminder;
import org.qingyuan.cases.lead.LeadReminders;
import org.qingyuan.cases.petition.PetitionReminders;
import org.qingyuan.cases.supervision.SupervisionReminders;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;

/** 提醒: what waits for the caller and is due soon or overdue. Nothing is kept: what is done is gone from it. */
@Path("/api/case/v1/reminders")
@Tag(name = "reminders")
@RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, SUPERIOR, DISCIPLINE, DISCIPLINE_HEAD, STAFF, UNIT_LEADER})
public class CaseReminderResource {
    private final CurrentCaller caller;
    private final LeadReminders leads;
    private final PetitionReminders petitions;
    private final SupervisionReminders orders;

    CaseReminderResource(
            CurrentCaller caller, LeadReminders leads, PetitionReminders petitions, SupervisionReminders orders) {
        this.caller = caller;
        this.leads = leads;
        this.petitions = petitions;
        this.orders = orders;
    }

    /** The nearest first. */
    @GET
    @Transactional
    public List<CaseReminder> listCaseReminders() {
        Caller me = caller.get();
        return Stream.of(leads.of(me), petitions.of(me), orders.of(me))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CaseReminder::due).thenComparing(CaseReminder::id))
                .toList();
    }
}
