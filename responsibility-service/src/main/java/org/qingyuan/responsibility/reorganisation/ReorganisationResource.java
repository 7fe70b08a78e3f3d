package org.qingyuan.responsibility.reorganisation;

import static org.qingyuan.kit.caller.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 机构改革: renames, merges, splits and successions of units, by whoever keeps the directory. */
@Path("/api/responsibility/v1/units/{unit}/reorganisation")
@Tag(name = "directory")
@RolesAllowed(ADMIN)
public class ReorganisationResource {
    private final CurrentCaller caller;
    private final Reorganising reorganising;

    ReorganisationResource(CurrentCaller caller, Reorganising reorganising) {
        this.caller = caller;
        this.reorganising = reorganising;
    }

    /** What it would do; nothing is changed. */
    @POST
    @Path("preview")
    public ReorganisationEffect previewReorganisation(UUID unit, @NotNull @Valid ReorganisationRequest request) {
        return reorganising.preview(caller.get(), unit, request);
    }

    @POST
    public ReorganisationEffect reorganise(
            UUID unit,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReorganisationRequest request) {
        return reorganising.carryOut(caller.get(), unit, ifMatch, request);
    }
}
