package org.qingyuan.cases.outcome;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.OUTCOME_READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** 处理结果快照: what the evaluation takes over of cases; auditors recompute it. */
@Path("/api/case/v1/outcome-snapshots")
@Tag(name = "outcomes")
@RolesAllowed({OUTCOME_READER, AUDITOR})
public class OutcomeSnapshotResource {
    private final CurrentCaller caller;
    private final OutcomeSnapshots snapshots;

    OutcomeSnapshotResource(CurrentCaller caller, OutcomeSnapshots snapshots) {
        this.caller = caller;
        this.snapshots = snapshots;
    }

    /** Freezes what was announced in a period. The same Idempotency-Key again answers with the snapshot already taken. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(OUTCOME_READER)
    public OutcomeSnapshotView takeOutcomeSnapshot(
            @HeaderParam("Idempotency-Key") @Size(max = 100) String idempotencyKey,
            @NotNull @Valid OutcomeSnapshotRequest request) {
        return OutcomeSnapshotView.of(snapshots.take(reader(request.bureau()), request, idempotencyKey));
    }

    @GET
    @Path("{snapshot}")
    public OutcomeSnapshotView getOutcomeSnapshot(UUID snapshot, @RestQuery @Size(max = 40) String bureau) {
        return OutcomeSnapshotView.of(snapshots.get(reader(bureau), snapshot));
    }

    /** The outcomes, in the order in which their lines were hashed. */
    @GET
    @Path("{snapshot}/outcomes")
    public Page<OutcomeFactView> listOutcomeFacts(
            UUID snapshot,
            @RestQuery @Size(max = 40) String bureau,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                snapshots.facts(snapshots.get(reader(bureau), snapshot), Cursor.decode(after, 1), limit),
                limit,
                fact -> fact,
                fact -> Cursor.of(fact.ordinal()));
    }

    /** What of the snapshot was revoked since: whoever took it over learns that it counts no more. */
    @GET
    @Path("{snapshot}/revocations")
    public Page<OutcomeRevocationView> listOutcomeRevocations(
            UUID snapshot,
            @RestQuery @Size(max = 40) String bureau,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                snapshots.revocations(snapshots.get(reader(bureau), snapshot), Cursor.decode(after, 1), limit),
                limit,
                revocation -> revocation,
                revocation -> Cursor.of(revocation.ordinal()));
    }

    /** A service's token names no bureau: it says which one it reads for. Anybody else reads in the own one. */
    private Caller reader(String bureau) {
        Caller found = caller.find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED));
        if (found.bureau() != null || bureau == null || !found.has(OUTCOME_READER)) {
            return caller.get();
        }
        return new Caller(bureau, null, null, found.account(), found.name(), found.roles());
    }
}
