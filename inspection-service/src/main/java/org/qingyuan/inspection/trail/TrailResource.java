package org.qingyuan.inspection.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Checkpoint;
import org.qingyuan.kit.trail.Link;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.trail.TrailEventView;
import org.qingyuan.kit.trail.TrailFilter;
import org.qingyuan.kit.trail.TrailKeyView;
import org.qingyuan.kit.trail.TrailRepository;

@Path("/api/inspection/v1/trail")
@Tag(name = "trail")
@RolesAllowed(Roles.AUDITOR)
public class TrailResource {
    private final TrailRepository trail;
    private final CurrentCaller currentCaller;
    private final Trail acts;

    public TrailResource(TrailRepository trail, CurrentCaller currentCaller, Trail acts) {
        this.trail = trail;
        this.currentCaller = currentCaller;
        this.acts = acts;
    }

    @GET
    @Transactional
    @Operation(summary = "Acts and sensitive reads of the own bureau, newest first")
    public Page<TrailEventView> trailEvents(
            @BeanParam TrailFilter filter,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        String bureau = currentCaller.get().bureau();
        Page<TrailEventView> page = trail.list(bureau, filter, limit, after);
        if (after == null) {
            acts.record("trail.read", "bureau", bureau);
        }
        return page;
    }

    @GET
    @Path("chain")
    @Operation(summary = "The seals, oldest first: proof that nothing was changed, without any content")
    public Page<Link> trailChain(@RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit, @RestQuery String after) {
        return trail.links(limit, after);
    }

    @GET
    @Path("checkpoints")
    @Operation(summary = "The signed heads of the chain, oldest first unless newestFirst")
    public Page<Checkpoint> trailCheckpoints(
            @RestQuery @DefaultValue("false") boolean newestFirst,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return trail.checkpoints(newestFirst, limit, after);
    }

    @GET
    @Path("keys")
    @Operation(summary = "The public keys that verify the signed heads")
    public List<TrailKeyView> trailKeys() {
        return trail.keys();
    }
}
