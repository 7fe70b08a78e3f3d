package org.qingyuan.cases.supervision;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
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
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;

/** 协作与督办 (5.2): orders of the discipline office, and what the units asked report. */
@Path("/api/case/v1/supervisions")
@Tag(name = "supervisions")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER, HANDLER})
public class SupervisionResource {
    private final CurrentCaller caller;
    private final SupervisionRepository orders;
    private final SupervisionService service;
    private final SupervisionViews views;
    private final SupervisionTime time;
    private final Trail trail;

    SupervisionResource(
            CurrentCaller caller,
            SupervisionRepository orders,
            SupervisionService service,
            SupervisionViews views,
            SupervisionTime time,
            Trail trail) {
        this.caller = caller;
        this.orders = orders;
        this.service = service;
        this.views = views;
        this.time = time;
        this.trail = trail;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<SupervisionSummary> listSupervisions(
            @BeanParam @Valid SupervisionFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                orders.list(SupervisionSight.of(caller.get()), filter, time.moment(), Cursor.decode(after, 2), limit),
                limit,
                views::summary,
                order -> Cursor.of(order.issuedOn, order.id));
    }

    @GET
    @Path("{supervision}")
    @Transactional
    public SupervisionView getSupervision(UUID supervision) {
        Supervision found = orders.get(SupervisionSight.of(caller.get()), supervision);
        trail.record("supervision.read", "supervision", supervision);
        return views.of(caller.get(), found);
    }

    /** Issues an order under an id of the client. */
    @PUT
    @Path("{supervision}")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER, HANDLER})
    public SupervisionView issueSupervision(UUID supervision, @NotNull @Valid SupervisionRequest request) {
        return views.of(caller.get(), service.issue(caller.get(), supervision, request));
    }

    /** Takes a step. Only the {@code acts} of the order are open, each with what it needs. */
    @POST
    @Path("{supervision}/acts")
    @Transactional
    public SupervisionView actOnSupervision(
            UUID supervision,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SupervisionActRequest request) {
        return views.of(caller.get(), service.act(caller.get(), supervision, ifMatch, request));
    }
}
