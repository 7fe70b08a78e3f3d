package org.qingyuan.responsibility.revision;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 变更经过 of an obligation: from one version, unit or owner to another. */
@Path("/api/responsibility/v1/obligations/{obligation}/changes")
@Tag(name = "obligations")
public class ObligationChangeResource {
    private final CurrentCaller caller;
    private final ObligationChanges changes;

    ObligationChangeResource(CurrentCaller caller, ObligationChanges changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public List<ObligationChangeView> listObligationChanges(UUID obligation) {
        return changes.of(caller.get(), obligation);
    }
}
