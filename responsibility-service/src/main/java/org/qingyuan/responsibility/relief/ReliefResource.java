package org.qingyuan.responsibility.relief;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;

/** 免除·延期: a unit drafts, its head submits, 纪委 (for itself a leader of the bureau) decides. */
@Path("/api/responsibility/v1/reliefs")
@Tag(name = "reliefs")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class ReliefResource {
    private final CurrentCaller caller;
    private final ReliefRepository reliefs;
    private final ReliefService service;
    private final ReliefViews views;
    private final Trail trail;

    ReliefResource(
            CurrentCaller caller, ReliefRepository reliefs, ReliefService service, ReliefViews views, Trail trail) {
        this.caller = caller;
        this.reliefs = reliefs;
        this.service = service;
        this.views = views;
        this.trail = trail;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<ReliefSummary> listReliefs(
            @BeanParam @Valid ReliefFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                reliefs.list(caller.get(), filter, Cursor.decode(after, 1), limit),
                limit,
                relief -> relief,
                relief -> Cursor.of(relief.id()));
    }

    @GET
    @Path("{relief}")
    @Transactional
    public ReliefView getRelief(UUID relief) {
        Relief found = reliefs.get(caller.get(), relief);
        trail.record("relief.read", "relief", relief);
        return views.of(caller.get(), found);
    }

    /** Keeps a draft under an id of the client: 201 the first time. A change names its version in If-Match. */
    @PUT
    @Path("{relief}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER})
    public RestResponse<ReliefView> saveRelief(
            UUID relief, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReliefRequest request) {
        ReliefService.Saved saved = service.save(caller.get(), relief, ifMatch, request);
        ReliefView view = views.of(caller.get(), saved.relief());
        return RestResponse.status(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    /** Takes a step: submit, withdraw, approve, refuse, revoke, discard. Only the {@code acts} of the request are open. */
    @POST
    @Path("{relief}/acts")
    @Transactional
    public ReliefView actOnRelief(
            UUID relief, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReliefActRequest request) {
        return views.of(caller.get(), service.act(caller.get(), relief, ifMatch, request));
    }
}
