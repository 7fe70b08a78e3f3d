package org.qingyuan.responsibility.trail;

import static org.qingyuan.kit.caller.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Checkpoint;
import org.qingyuan.kit.trail.Link;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.trail.TrailEventView;
import org.qingyuan.kit.trail.TrailFilter;
import org.qingyuan.kit.trail.TrailKeyView;
import org.qingyuan.kit.trail.TrailRepository;

/** 审计轨迹: who did what, for auditors; with the chain and its signed heads, so that they can verify it themselves. */
@Path("/api/responsibility/v1/trail")
@Tag(name = "trail")
@RolesAllowed(AUDITOR)
public class TrailResource {
    /** Of these neither the person's own file tells him. */
    private static final Set<String> UNKNOWN_TO_THE_PERSON =
            Set.of("integrity.open", "integrity.read", "integrity.export");

    private final CurrentCaller caller;
    private final TrailRepository events;
    private final Trail trail;

    TrailResource(CurrentCaller caller, TrailRepository events, Trail trail) {
        this.caller = caller;
        this.events = events;
        this.trail = trail;
    }

    /** The acts and sensitive reads of the caller's bureau, newest first, but for openings of his own integrity file. Reading them is an act of its own. */
    @GET
    @Transactional
    public Page<TrailEventView> listTrail(
            @BeanParam TrailFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        Caller auditor = caller.get();
        Page<TrailEventView> page =
                events.list(auditor.bureau(), filter, auditor.person(), UNKNOWN_TO_THE_PERSON, limit, after);
        if (after == null) {
            trail.record("trail.read", "bureau", auditor.bureau());
        }
        return page;
    }

    /** The chain that seals the events, by position; hashes only, of all bureaus. */
    @GET
    @Path("links")
    @Transactional
    public Page<Link> listTrailLinks(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return events.links(limit, after);
    }

    /** The signed heads of the chain, oldest first unless the newest are asked for first. */
    @GET
    @Path("checkpoints")
    @Transactional
    public Page<Checkpoint> listTrailCheckpoints(
            @RestQuery @DefaultValue("false") boolean newestFirst,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return events.checkpoints(newestFirst, limit, after);
    }

    /** The public keys that verify the signed heads: the present one first, then those before it. */
    @GET
    @Path("keys")
    @Transactional
    public List<TrailKeyView> listTrailKeys() {
        return events.keys();
    }
}
