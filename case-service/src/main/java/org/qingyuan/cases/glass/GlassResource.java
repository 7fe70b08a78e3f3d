package org.qingyuan.cases.glass;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.qingyuan.kit.caller.CurrentCaller;

/** 紧急查阅, by two persons, for those who do not see a lead. */
@Path("/api/case/v1/glass-breaks")
@Tag(name = "glass-breaks")
@RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
public class GlassResource {
    private final CurrentCaller caller;
    private final Glass glass;

    GlassResource(CurrentCaller caller, Glass glass) {
        this.caller = caller;
        this.glass = glass;
    }

    /** The caller's own, and those on leads that he oversees. */
    @GET
    @RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public List<GlassView> listGlassBreaks() {
        return glass.list(caller.get());
    }

    /** Asks to see a lead by its number. The answer is the same whether there is such a lead or not. */
    @PUT
    @Path("{glass}")
    @RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER})
    public GlassView askGlassBreak(@RestPath("glass") UUID id, @NotNull @Valid GlassRequest request) {
        return glass.ask(caller.get(), id, request);
    }

    /** The second person's word. */
    @POST
    @Path("{glass}/decision")
    public GlassView decideGlassBreak(
            @RestPath("glass") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GlassDecision decision) {
        return glass.decide(caller.get(), id, ifMatch, decision);
    }

    /** 阅知, by the one to whom it is shown. */
    @POST
    @Path("{glass}/notice")
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public GlassView noticeGlassBreak(@RestPath("glass") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return glass.notice(caller.get(), id, ifMatch);
    }

    /** Takes it back before its term. */
    @POST
    @Path("{glass}/end")
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public GlassView endGlassBreak(@RestPath("glass") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return glass.end(caller.get(), id, ifMatch);
    }
}
