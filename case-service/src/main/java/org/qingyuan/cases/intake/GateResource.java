package org.qingyuan.cases.intake;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** 涉密件、上级件: only the numbers of the paper register and of the handover receipt. */
@Path("/api/case/v1/gate-entries")
@Tag(name = "intake")
@RolesAllowed({INTAKE, CASE_MANAGER, DISCIPLINE_HEAD})
public class GateResource {
    private final CurrentCaller caller;
    private final Gates gates;

    GateResource(CurrentCaller caller, Gates gates) {
        this.caller = caller;
        this.gates = gates;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<GateView> listGateEntries(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                gates.list(caller.get(), Cursor.decode(after, 1), limit),
                limit,
                entry -> entry,
                entry -> Cursor.of(entry.id()));
    }

    /** Records under an id of the client that something stopped at a gate. There is no field for contents. */
    @PUT
    @Path("{entry}")
    @RolesAllowed(INTAKE)
    public GateView recordGateEntry(UUID entry, @NotNull @Valid GateRequest request) {
        return gates.record(caller.get(), entry, request);
    }

    /** The own head approves that it goes up. */
    @POST
    @Path("{entry}/approval")
    @RolesAllowed(DISCIPLINE_HEAD)
    public GateView approveGateEntry(UUID entry, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return gates.approve(caller.get(), entry, ifMatch);
    }

    /** Records the handover with the number of its receipt. */
    @POST
    @Path("{entry}/handover")
    @RolesAllowed(INTAKE)
    public GateView handOverGateEntry(
            UUID entry, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid HandoverRequest request) {
        return gates.handOver(caller.get(), entry, ifMatch, request);
    }
}
