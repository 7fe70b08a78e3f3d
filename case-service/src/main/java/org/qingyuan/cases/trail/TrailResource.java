package org.qingyuan.cases.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.TrailEventView;
import org.qingyuan.kit.trail.TrailFilter;

/** The trail of leads: for case management and the superior only. Auditors get {@link TrailProofResource}. */
@Path("/api/case/v1/trail")
@Tag(name = "trail")
@RolesAllowed({Roles.CASE_MANAGER, Roles.SUPERIOR})
public class TrailResource {
    private final CaseTrail trail;
    private final CurrentCaller currentCaller;

    public TrailResource(CaseTrail trail, CurrentCaller currentCaller) {
        this.trail = trail;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(
            summary = "Acts and sensitive reads, newest first",
            description = "Of the own bureau; the superior may name a bureau right below. Reading is an event itself.")
    public Page<TrailEventView> trailEvents(
            @BeanParam TrailFilter filter,
            @RestQuery String bureau,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return trail.read(currentCaller.get(), bureau, filter, limit, after);
    }
}
