package org.qingyuan.responsibility.unitproposal;

import static org.qingyuan.kit.caller.Roles.ADMIN;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** 新单位申请: the discipline office proposes a unit that a table names, the administrator of the directory decides. */
@Path("/api/responsibility/v1/unit-proposals")
@Tag(name = "directory")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, ADMIN})
public class UnitProposalResource {
    private final CurrentCaller caller;
    private final UnitProposalRepository proposals;
    private final UnitProposals service;

    UnitProposalResource(CurrentCaller caller, UnitProposalRepository proposals, UnitProposals service) {
        this.caller = caller;
        this.proposals = proposals;
        this.service = service;
    }

    @GET
    public Page<UnitProposalView> listUnitProposals(
            @RestQuery ProposalState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                proposals.list(caller.get(), state, Cursor.decode(after, 1), limit),
                limit,
                UnitProposalView::of,
                it -> Cursor.of(it.id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public UnitProposalView putUnitProposal(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid UnitProposalRequest request) {
        return UnitProposalView.of(service.put(caller.get(), id, ifMatch, request));
    }

    @POST
    @Path("{id}/acts")
    @RolesAllowed(ADMIN)
    public UnitProposalView decideUnitProposal(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ProposalActRequest request) {
        return UnitProposalView.of(service.act(caller.get(), id, ifMatch, request));
    }
}
