package org.qingyuan.responsibility.dashboard;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;

/** 看板: how a plan stands, where something will be missed, and what it asks of everybody. */
@Path("/api/responsibility/v1/plans/{plan}/dashboard")
@Tag(name = "plans")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class DashboardResource {
    private final CurrentCaller caller;
    private final Dashboards dashboards;

    DashboardResource(CurrentCaller caller, Dashboards dashboards) {
        this.caller = caller;
        this.dashboards = dashboards;
    }

    /** Of the bureau or of one unit; a unit's own people see the own one. */
    @GET
    public DashboardView getDashboard(UUID plan, @RestQuery UUID unit) {
        return dashboards.of(caller.get(), plan, unit);
    }
}
