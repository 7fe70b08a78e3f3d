package org.qingyuan.responsibility.succession;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 接任. */
@Path("/api/responsibility/v1/obligations/{obligation}/holders")
@Tag(name = "obligations")
public class SuccessionResource {
    private final CurrentCaller caller;
    private final Successions successions;

    SuccessionResource(CurrentCaller caller, Successions successions) {
        this.caller = caller;
        this.successions = successions;
    }

    /** Who held the post that owes it, who holds it today, and since when it is vacant. */
    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public SuccessionView listObligationHolders(UUID obligation) {
        return successions.of(caller.get(), obligation);
    }
}
