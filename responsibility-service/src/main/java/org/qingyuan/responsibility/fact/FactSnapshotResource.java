package org.qingyuan.responsibility.fact;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.FACT_READER;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;

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
import java.time.LocalDate;
import java.util.List;
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

/** 事实快照: what the evaluation takes over, and auditors recompute. */
@Path("/api/responsibility/v1/fact-snapshots")
@Tag(name = "fact-snapshots")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, AUDITOR, FACT_READER})
public class FactSnapshotResource {
    private final CurrentCaller caller;
    private final FactSnapshots snapshots;
    private final FactInquiries inquiries;

    FactSnapshotResource(CurrentCaller caller, FactSnapshots snapshots, FactInquiries inquiries) {
        this.caller = caller;
        this.snapshots = snapshots;
        this.inquiries = inquiries;
    }

    /** Freezes the figures of a period. The same Idempotency-Key again answers with the snapshot already taken. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, FACT_READER})
    public FactSnapshotView takeFactSnapshot(
            @HeaderParam("Idempotency-Key") @Size(max = 100) String idempotencyKey,
            @NotNull @Valid FactSnapshotRequest request) {
        return FactSnapshotView.of(snapshots.take(reader(request.bureau()), request, idempotencyKey));
    }

    @GET
    public Page<FactSnapshotView> listFactSnapshots(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                snapshots.list(caller.get(), Cursor.decode(after, 1), limit),
                limit,
                FactSnapshotView::of,
                snapshot -> Cursor.of(snapshot.id));
    }

    @GET
    @Path("{snapshot}")
    public FactSnapshotView getFactSnapshot(UUID snapshot, @RestQuery @Size(max = 40) String bureau) {
        return FactSnapshotView.of(snapshots.get(reader(bureau), snapshot));
    }

    /** The figures, in the order in which their lines were hashed. */
    @GET
    @Path("{snapshot}/facts")
    public Page<FactView> listFacts(
            UUID snapshot,
            @RestQuery UUID unit,
            @RestQuery @Size(max = 40) String bureau,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                snapshots.facts(snapshots.get(reader(bureau), snapshot), unit, Cursor.decode(after, 1), limit),
                limit,
                fact -> fact,
                fact -> Cursor.of(fact.ordinal()));
    }

    /** Records of the snapshot whose acceptance was withdrawn since, also if accepted again with another content. */
    @GET
    @Path("{snapshot}/withdrawn")
    @RolesAllowed(FACT_READER)
    public List<WithdrawnRecord> listWithdrawnRecords(UUID snapshot, @RestQuery @Size(max = 40) String bureau) {
        return inquiries.withdrawn(snapshots.get(reader(bureau), snapshot));
    }

    /** What a snapshot would not count yet, since it waits for a signature or for acceptance. */
    @GET
    @Path("waiting")
    @RolesAllowed(FACT_READER)
    public List<WaitingRecords> listWaitingRecords(
            @RestQuery @NotNull LocalDate from,
            @RestQuery @NotNull LocalDate to,
            @RestQuery @NotNull LocalDate asOf,
            @RestQuery @Size(max = 40) String bureau) {
        return inquiries.waiting(reader(bureau).bureau(), from, to, asOf);
    }

    /** Units that had ended by a day, each with the one that stands for it then. */
    @GET
    @Path("standing-units")
    @RolesAllowed(FACT_READER)
    public List<StandingUnit> listStandingUnits(
            @RestQuery @NotNull LocalDate on, @RestQuery @Size(max = 40) String bureau) {
        return inquiries.standing(reader(bureau).bureau(), on);
    }

    /** A service's token names no bureau: it says which one it reads for. Anybody else reads in the own one. */
    private Caller reader(String bureau) {
        Caller found = caller.find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED));
        if (found.bureau() != null || bureau == null || !found.has(FACT_READER)) {
            return caller.get();
        }
        return new Caller(bureau, null, null, found.account(), found.name(), found.roles());
    }
}
