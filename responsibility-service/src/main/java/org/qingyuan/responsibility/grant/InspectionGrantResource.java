package org.qingyuan.responsibility.grant;

import static org.qingyuan.kit.caller.Roles.FACT_READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 查阅授权: inspection-service lets an inspector open the records behind the facts that it has taken over. */
@Path("/api/responsibility/v1/inspection-grants")
@Tag(name = "inspection-grants")
@RolesAllowed(FACT_READER)
public class InspectionGrantResource {
    private final InspectionGrants grants;

    InspectionGrantResource(InspectionGrants grants) {
        this.grants = grants;
    }

    /** Ends all grants of a round that have not run out yet: its scoring is concluded, nobody inspects any more. */
    @POST
    @Path("ends")
    public void endInspectionGrants(@NotNull @Valid GrantEndRequest request) {
        grants.end(request.round());
    }

    /** Gives it under an id of the client, for hours; who asks has made sure that the inspector is on the team. */
    @PUT
    @Path("{grant}")
    public void giveInspectionGrant(UUID grant, @NotNull @Valid InspectionGrantRequest request) {
        grants.give(grant, request);
    }
}
