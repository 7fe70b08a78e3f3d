package org.qingyuan.cases.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Checkpoint;
import org.qingyuan.kit.trail.Link;
import org.qingyuan.kit.trail.TrailKeyView;
import org.qingyuan.kit.trail.TrailRepository;

/** Proof that the trail of leads is unbroken, without its objects: digests of salted texts, hashes and signatures. */
@Path("/api/case/v1/trail")
@Tag(name = "trail")
@RolesAllowed({Roles.AUDITOR, Roles.CASE_MANAGER, Roles.SUPERIOR})
public class TrailProofResource {
    private final TrailRepository trail;

    public TrailProofResource(TrailRepository trail) {
        this.trail = trail;
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
