package org.qingyuan.responsibility.staffing;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 配备核对. */
@Path("/api/responsibility/v1/staffing")
@Tag(name = "rosters")
public class StaffingResource {
    private final CurrentCaller caller;
    private final Staffing staffing;

    StaffingResource(CurrentCaller caller, Staffing staffing) {
        this.caller = caller;
        this.staffing = staffing;
    }

    /** The head-counts that the plans in force ask for, each against the posts or the list of the business day. */
    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
    public List<StaffingView> checkStaffing() {
        return staffing.check(caller.get());
    }
}
