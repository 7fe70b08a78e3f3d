package org.qingyuan.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Checkpoint;
import org.qingyuan.kit.trail.Link;
import org.qingyuan.kit.trail.TrailEventView;
import org.qingyuan.kit.trail.TrailFilter;
import org.qingyuan.kit.trail.TrailRepository;

@Path("/api/sample/v1/trail")
@RolesAllowed(Roles.AUDITOR)
public class TrailResource {
    private final TrailRepository trail;
    private final CurrentCaller currentCaller;

    public TrailResource(TrailRepository trail, CurrentCaller currentCaller) {
        this.trail = trail;
        this.currentCaller = currentCaller;
    }

    @GET
    public Page<TrailEventView> events(
            @BeanParam TrailFilter filter,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return trail.list(currentCaller.get().bureau(), filter, limit, after);
    }

    @GET
    @Path("chain")
    public Page<Link> chain(@RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit, @RestQuery String after) {
        return trail.links(limit, after);
    }

    @GET
    @Path("checkpoints")
    public Page<Checkpoint> checkpoints(
            @RestQuery @DefaultValue("false") boolean newestFirst,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return trail.checkpoints(newestFirst, limit, after);
    }
}
