package org.qingyuan.responsibility.revision;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.plan.ReasonRequest;

/** 结转 into the next year: first what becomes of each row, then the draft, which is carried out like a new version. */
@Path("/api/responsibility/v1/plans/{plan}/carry-over")
@Tag(name = "plan-versions")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class CarryOverResource {
    private final CurrentCaller caller;
    private final CarryingOver carryingOver;
    private final TakingBack takingBack;

    CarryOverResource(CurrentCaller caller, CarryingOver carryingOver, TakingBack takingBack) {
        this.caller = caller;
        this.carryingOver = carryingOver;
        this.takingBack = takingBack;
    }

    /** What is proposed for each row. */
    @GET
    public CarryOverView getCarryOver(UUID plan) {
        return carryingOver.view(caller.get(), plan);
    }

    /** Makes the draft of the next year. A draft that is there is discarded with what was reviewed in it: If-Match names its version. */
    @PUT
    public RevisionView carryOver(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CarryOverRequest request) {
        return carryingOver.make(caller.get(), plan, ifMatch, request);
    }

    /** Of a table that was carried over into: what taking that back would do, and what stands in the way. */
    @GET
    @Path("taking-back")
    public TakingBackView previewTakingBack(UUID plan) {
        return takingBack.preview(caller.get(), plan);
    }

    /** Ends the table that was carried over into; the old one goes on as it stood. */
    @POST
    @Path("taking-back")
    public TakingBackView takeBackCarryOver(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReasonRequest request) {
        return takingBack.takeBack(caller.get(), plan, ifMatch, request.reason());
    }
}
