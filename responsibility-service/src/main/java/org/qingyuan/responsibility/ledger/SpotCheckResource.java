package org.qingyuan.responsibility.ledger;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;

/** 抽查: a drawn share of what others accepted. A record found wrong is given back like any that was accepted. */
@Path("/api/responsibility/v1/spot-checks")
@Tag(name = "ledger")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class SpotCheckResource {
    private final CurrentCaller caller;
    private final SpotChecks checks;

    SpotCheckResource(CurrentCaller caller, SpotChecks checks) {
        this.caller = caller;
        this.checks = checks;
    }

    /** The last first. */
    @GET
    public List<SpotCheckSummary> listSpotChecks() {
        return checks.list(caller.get());
    }

    /** Draws the share of the bureau's setting. */
    @POST
    @ResponseStatus(201)
    public SpotCheckView drawSpotCheck(@NotNull @Valid SpotCheckRequest request) {
        return checks.draw(caller.get(), request);
    }

    @GET
    @Path("{check}")
    public SpotCheckView getSpotCheck(UUID check) {
        return checks.get(caller.get(), check);
    }

    /** Notes whether a drawn record is true; again, with the reason, where somebody looked anew. If-Match names its version. */
    @PUT
    @Path("{check}/records/{record}")
    public SpotCheckView noteSpotCheck(
            UUID check,
            UUID record,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SpotVerdictRequest request) {
        return checks.note(caller.get(), check, record, ifMatch, request);
    }
}
