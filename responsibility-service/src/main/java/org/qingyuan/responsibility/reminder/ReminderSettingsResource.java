package org.qingyuan.responsibility.reminder;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.plan.PlanRepository;

/** 提醒设置 of a plan: everybody who works with it sees them, the discipline office sets them. */
@Path("/api/responsibility/v1/plans/{plan}/reminder-settings")
@Tag(name = "reminders")
public class ReminderSettingsResource {
    private final CurrentCaller caller;
    private final PlanRepository plans;
    private final ReminderSettings settings;

    ReminderSettingsResource(CurrentCaller caller, PlanRepository plans, ReminderSettings settings) {
        this.caller = caller;
        this.plans = plans;
        this.settings = settings;
    }

    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public ReminderSettingsView getReminderSettings(UUID plan) {
        plans.get(caller.get(), plan);
        return settings.of(plan);
    }

    /** What was recorded already stays; the next run goes by the new settings. */
    @PUT
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public ReminderSettingsView changeReminderSettings(
            UUID plan,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReminderSettingsRequest request) {
        plans.get(caller.get(), plan);
        return settings.change(caller.get(), plan, ifMatch, request);
    }
}
