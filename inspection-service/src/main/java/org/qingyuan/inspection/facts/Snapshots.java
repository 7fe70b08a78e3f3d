package org.qingyuan.inspection.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.client.FactSnapshotRequest;
import org.qingyuan.inspection.facts.client.FactSnapshotView;
import org.qingyuan.inspection.facts.client.FactSnapshotsApi;
import org.qingyuan.inspection.facts.client.FactView;
import org.qingyuan.inspection.facts.client.FigureLine;
import org.qingyuan.inspection.facts.client.JointMeetingsApi;
import org.qingyuan.inspection.facts.client.PageFactView;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Takes facts over from responsibility-service, once for each bureau that is evaluated. */
@ApplicationScoped
public class Snapshots {
    private static final Logger LOG = Logger.getLogger(Snapshots.class);
    private static final int PAGE = 200;

    private final Rounds rounds;
    private final FactSnapshotsApi owner;
    private final JointMeetingsApi meetings;
    private final FactLines lines;
    private final MinutedFigures minuted;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Snapshots(
            Rounds rounds,
            @RestClient FactSnapshotsApi owner,
            @RestClient JointMeetingsApi meetings,
            FactLines lines,
            MinutedFigures minuted,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.owner = owner;
        this.meetings = meetings;
        this.lines = lines;
        this.minuted = minuted;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    private record Taken(String bureau, FactSnapshotView head, List<FactView> facts, List<FigureLine> minuted) {}

    /**
     * Reads first and writes last: no transaction is open while the other service works. The main facts are taken anew, when
     * that is asked for, until the inspection starts.
     *
     * @throws Problem 409 taken already, or hash and figures do not agree; 422 a day that has not come; 503 out of reach
     */
    public List<SnapshotView> take(Caller caller, UUID id, SnapshotRequest request) {
        Round round = QuarkusTransaction.requiringNew().call(() -> {
            Round found = rounds.own(caller, id);
            requireOpen(found, request);
            return found;
        });
        LocalDate asOf = request.kind() == SnapshotKind.MAIN ? round.asOf() : request.asOf();
        int before = QuarkusTransaction.requiringNew().call(() -> taken(round));
        List<Taken> taken = rounds.objects(id).stream()
                .map(RoundObject::factBureau)
                .distinct()
                .map(bureau -> read(round, request.kind(), asOf, bureau, before))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            requireOpen(rounds.lockOwn(caller, id), request);
            if (taken(round) != before) {
                throw new Problem(InspectionProblem.FACTS_FROZEN);
            }
            taken.forEach(one -> keep(caller, round, request.kind(), one));
        });
        return QuarkusTransaction.requiringNew().call(() -> list(round));
    }

    private void requireOpen(Round round, SnapshotRequest request) {
        LocalDate day = request.kind() == SnapshotKind.MAIN ? round.asOf() : request.asOf();
        if (request.kind() == SnapshotKind.MAIN) {
            // Until it is opened its period, its day and its objects may change: what was frozen would be of others.
            Rounds.requireState(round, RoundState.SELF_INSPECTION);
        } else {
            Rounds.requireState(round, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        }
        boolean early = request.kind() == SnapshotKind.SUPPLEMENT && (day == null || !day.isAfter(round.asOf()));
        if (early || day.isAfter(calendar.today()) || rounds.objects(round.id()).isEmpty()) {
            throw new Problem(InspectionProblem.ROUND_PERIOD).withError("asOf", "ROUND_PERIOD");
        }
        boolean anew = request.kind() == SnapshotKind.MAIN && Boolean.TRUE.equals(request.anew());
        if (!anew && list(round).stream().anyMatch(one -> one.kind() == request.kind())) {
            throw new Problem(InspectionProblem.FACTS_FROZEN);
        }
    }

    /** How many there are, also of those that were taken anew since. */
    private int taken(Round round) {
        return new Statement("select cast(count(*) as int) as n from round_snapshot where round = :round")
                .with("round", round.id())
                .first(entities, row -> row.get("n", Integer.class))
                .orElse(0);
    }

    private Taken read(Round round, SnapshotKind kind, LocalDate asOf, String bureau, int before) {
        try {
            FactSnapshotView head = owner.takeFactSnapshot(
                    new FactSnapshotRequest()
                            .from(round.from())
                            .to(round.to())
                            .asOf(asOf)
                            .bureau(bureau),
                    // With the period: another one, frozen while the round was a draft, is another snapshot.
                    "round-" + round.id() + "-" + kind.name().charAt(0) + "-" + round.from() + "-" + round.to() + "-"
                            + asOf + (before == 0 ? "" : "-" + before));
            List<FactView> facts = new ArrayList<>();
            String after = null;
            do {
                PageFactView page = owner.listFacts(head.getId(), after, bureau, PAGE, null);
                facts.addAll(page.getItems());
                after = page.getNext();
            } while (after != null);
            if (facts.size() != head.getFacts() || !FactHash.holds(head.getHash(), facts)) {
                throw new Problem(InspectionProblem.FACTS_BROKEN);
            }
            return new Taken(bureau, head, facts, minuted(round, kind, asOf, bureau));
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("No facts of %s for round %s: %s", bureau, round.id(), e);
            throw new Problem(BaseProblem.UNAVAILABLE);
        }
    }

    /** The figures of 3.2 come with the main snapshot: what minutes said later settles nothing that was open. */
    private List<FigureLine> minuted(Round round, SnapshotKind kind, LocalDate asOf, String bureau) {
        LocalDate until = asOf.isBefore(round.to()) ? asOf : round.to();
        return kind == SnapshotKind.MAIN ? meetings.listJointMeetingFigures(round.from(), until, bureau) : List.of();
    }

    private void keep(Caller caller, Round round, SnapshotKind kind, Taken taken) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        FactSnapshotView head = taken.head();
        new Statement("""
                        insert into round_snapshot (id, round, kind, bureau, source, period_from, period_to, as_of, hash, facts,
                                                    taken_by, taken_at)
                        values (:id, :round, :kind, :bureau, :source, :from, :to, :asOf, :hash, :facts, :by, :at)
                        """)
                .with("id", id)
                .with("round", round.id())
                .with("kind", kind.name())
                .with("bureau", taken.bureau())
                .with("source", head.getId())
                .with("from", head.getFrom())
                .with("to", head.getTo())
                .with("asOf", head.getAsOf())
                .with("hash", head.getHash())
                .with("facts", head.getFacts())
                .with("by", caller.account())
                .with("at", Instant.now())
                .run(entities);
        lines.insert(id, taken.facts());
        minuted.insert(id, taken.minuted());
        trail.record(
                "round.freeze-facts", "round", round.id(), Map.of("snapshot", id.toString(), "hash", head.getHash()));
    }

    /** What the facts would not count yet, since it waits for a signature or for acceptance. Asked for live. */
    List<WaitingView> waiting(Caller caller, UUID id) {
        Round round = QuarkusTransaction.requiringNew().call(() -> rounds.own(caller, id));
        List<String> bureaus = QuarkusTransaction.requiringNew().call(() -> rounds.objects(id).stream()
                .map(RoundObject::factBureau)
                .distinct()
                .toList());
        try {
            return bureaus.stream()
                    .flatMap(
                            bureau -> owner.listWaitingRecords(round.asOf(), round.from(), round.to(), bureau).stream())
                    .map(WaitingView::of)
                    .toList();
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("No waiting records for round %s: %s", id, e);
            throw new Problem(BaseProblem.UNAVAILABLE);
        }
    }

    /** Those that count: of the main facts the newest. */
    public List<SnapshotView> list(Round round) {
        return new Statement("""
                        select id, kind, bureau, source, period_from, period_to, as_of, hash, facts, taken_by, taken_at
                          from counting_snapshot where round = :round order by kind, bureau
                        """).with("round", round.id()).rows(entities, SnapshotView::of);
    }
}
