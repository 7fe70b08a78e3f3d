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
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Checkpoint;
import org.qingyuan.kit.trail.DailyTrail;
import org.qingyuan.kit.trail.Link;
import org.qingyuan.kit.trail.TrailKeyView;
import org.qingyuan.kit.trail.TrailRepository;

/**
 * Proof that the trail of leads is unbroken, without its objects: digests of salted texts, hashes and signatures. Auditors see whole
 * days: in a small bureau the minute would tell that something happened to a lead.
 */
@Path("/api/case/v1/trail")
@Tag(name = "trail")
@RolesAllowed({Roles.AUDITOR, Roles.CASE_MANAGER, Roles.SUPERIOR})
public class TrailProofResource {
    private final TrailRepository trail;
    private final DailyTrail daily;
    private final CurrentCaller caller;

    public TrailProofResource(TrailRepository trail, DailyTrail daily, CurrentCaller caller) {
        this.trail = trail;
        this.daily = daily;
        this.caller = caller;
    }

    @GET
    @Path("chain")
    @Operation(
            summary = "The seals, oldest first: proof that nothing was changed, without any content",
            description = "For auditors of the days that are over.")
    public Page<Link> trailChain(@RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit, @RestQuery String after) {
        return readsTheTrail() ? trail.links(limit, after) : daily.links(limit, after);
    }

    @GET
    @Path("checkpoints")
    @Operation(
            summary = "The signed heads of the chain, oldest first unless newestFirst",
            description = "For auditors one for each day that is over, dated by its end.")
    public Page<Checkpoint> trailCheckpoints(
            @RestQuery @DefaultValue("false") boolean newestFirst,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return readsTheTrail()
                ? trail.checkpoints(newestFirst, limit, after)
                : daily.checkpoints(newestFirst, limit, after);
    }

    @GET
    @Path("keys")
    @Operation(summary = "The public keys that verify the signed heads")
    public List<TrailKeyView> trailKeys() {
        return trail.keys();
    }

    private boolean readsTheTrail() {
        return caller.get().has(Roles.CASE_MANAGER, Roles.SUPERIOR);
    }
}
