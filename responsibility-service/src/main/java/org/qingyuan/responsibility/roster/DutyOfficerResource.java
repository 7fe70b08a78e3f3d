package org.qingyuan.responsibility.roster;

import static org.qingyuan.kit.caller.Roles.FULFILMENT_NOTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** 举报平台值机人员 as case-service names them, for services alone: nobody keeps the same list twice. */
@Path("/api/responsibility/v1/duty-officers")
@Tag(name = "duty-officers")
public class DutyOfficerResource {
    private final CurrentCaller caller;
    private final RosterService rosters;

    DutyOfficerResource(CurrentCaller caller, RosterService rosters) {
        this.caller = caller;
        this.rosters = rosters;
    }

    /** Puts a watch on the list, corrects its last day or takes it back, under the watch's id: the last word holds. */
    @PUT
    @Path("{watch}")
    @RolesAllowed(FULFILMENT_NOTIFIER)
    public void noteDutyOfficer(UUID watch, @NotNull @Valid DutyOfficerRequest request) {
        rosters.watched(caller.find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED)), watch, request);
    }
}
