package org.qingyuan.inspection.appraisal;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;

/** 纸质票: batches typed in by two persons and counted when both typed the same. */
@Path("/api/inspection/v1/polls/{poll}/paper-batches")
@Tag(name = "appraisal")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR})
public class PaperResource {
    private final CurrentCaller caller;
    private final PaperBatches batches;

    PaperResource(CurrentCaller caller, PaperBatches batches) {
        this.caller = caller;
        this.batches = batches;
    }

    /** In the order in which they were begun; a poll has few. */
    @GET
    @Transactional
    public List<PaperBatchView> listPaperBatches(UUID poll) {
        return batches.list(caller.get(), poll);
    }

    @PUT
    @Path("{batch}")
    @ResponseStatus(201)
    public PaperBatchView beginPaperBatch(UUID poll, UUID batch, @NotNull @Valid PaperBatchRequest request) {
        return batches.begin(caller.get(), poll, batch, request);
    }

    /** The caller's own entry; the other's is not shown. */
    @PUT
    @Path("{batch}/entry")
    public PaperBatchView enterPaperBallots(UUID poll, UUID batch, @NotNull @Valid PaperEntryRequest request) {
        return batches.enter(caller.get(), poll, batch, request);
    }

    @POST
    @Path("{batch}/count")
    public PaperBatchView countPaperBatch(UUID poll, UUID batch, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return batches.count(caller.get(), poll, batch, ifMatch);
    }

    /** Forgets the sheets without counting them. */
    @DELETE
    @Path("{batch}")
    public PaperBatchView discardPaperBatch(UUID poll, UUID batch, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return batches.discard(caller.get(), poll, batch, ifMatch);
    }
}
