package org.qingyuan.responsibility.schedule;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;

/** 试算: the dates of duties that a reviewer is still changing; nothing is kept. */
@Path("/api/responsibility/v1/plans/{plan}/windows")
@Tag(name = "plans")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class TrialResource {
    private final CurrentCaller caller;
    private final PlanRepository plans;
    private final BusinessCalendar calendar;

    TrialResource(CurrentCaller caller, PlanRepository plans, BusinessCalendar calendar) {
        this.caller = caller;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** With the validity and the report cycle that the draft has now. */
    @POST
    @Transactional
    public TrialView tryWindows(UUID plan, @NotNull @Valid TrialRequest request) {
        Plan draft = plans.get(caller.get(), plan);
        draft.requireDraft();
        return TrialView.of(request.windows(Terms.of(draft), calendar.workdays()));
    }
}
