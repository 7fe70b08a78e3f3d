package org.qingyuan.responsibility.obligation;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.plan.PlanRepository;

/** The official table with its state. */
@Path("/api/responsibility/v1/plans/{plan}")
@Tag(name = "plans")
public class ProgressResource {
    private final CurrentCaller caller;
    private final Progress progress;
    private final PlanRepository plans;

    ProgressResource(CurrentCaller caller, Progress progress, PlanRepository plans) {
        this.caller = caller;
        this.progress = progress;
        this.plans = plans;
    }

    /** How far each row of a plan is; for a unit's own people, what their unit owes of it. */
    @GET
    @Path("progress")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
    public List<RowProgress> getPlanProgress(UUID plan, @RestQuery UUID unit) {
        plans.get(caller.get(), plan);
        return progress.byRow(caller.get(), plan, unit);
    }
}
