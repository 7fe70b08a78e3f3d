package org.qingyuan.responsibility.urge;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 催办 of an obligation. */
@Path("/api/responsibility/v1/obligations/{obligation}/urges")
@Tag(name = "obligations")
public class UrgeResource {
    private final CurrentCaller caller;
    private final Urges urges;

    UrgeResource(CurrentCaller caller, Urges urges) {
        this.caller = caller;
        this.urges = urges;
    }

    /** Newest first. */
    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public List<UrgeView> listUrges(UUID obligation) {
        return urges.of(caller.get(), obligation);
    }

    /** Under an id of the client; the same again changes nothing. The people of the units that owe it get a letter. */
    @PUT
    @Path("{urge}")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public UrgeView urgeObligation(UUID obligation, UUID urge, @NotNull @Valid UrgeRequest request) {
        return urges.urge(caller.get(), obligation, urge, request.words().strip());
    }
}
