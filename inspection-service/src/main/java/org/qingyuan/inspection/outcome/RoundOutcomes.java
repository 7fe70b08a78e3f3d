package org.qingyuan.inspection.outcome;

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
import org.qingyuan.inspection.facts.client.FactSnapshotsApi;
import org.qingyuan.inspection.facts.client.StandingUnit;
import org.qingyuan.inspection.outcome.client.OutcomeFactView;
import org.qingyuan.inspection.outcome.client.OutcomeSnapshotRequest;
import org.qingyuan.inspection.outcome.client.OutcomesApi;
import org.qingyuan.inspection.outcome.client.PageOutcomeFactView;
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

/** Takes announced outcomes over from case-service, once for each bureau that is evaluated. */
@ApplicationScoped
public class RoundOutcomes {
    private static final Logger LOG = Logger.getLogger(RoundOutcomes.class);
    private static final int PAGE = 200;

    private final Rounds rounds;
    private final OutcomeRevocations revocations;
    private final OutcomesApi owner;
    private final FactSnapshotsApi units;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    RoundOutcomes(
            Rounds rounds,
            OutcomeRevocations revocations,
            @RestClient OutcomesApi owner,
            @RestClient FactSnapshotsApi units,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.revocations = revocations;
        this.owner = owner;
        this.units = units;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    private record Taken(
            String bureau,
            LocalDate asOf,
            org.qingyuan.inspection.outcome.client.OutcomeSnapshotView head,
            List<OutcomeFactView> outcomes,
            List<StandingUnit> standing) {}

    /**
     * What was announced in the round's period and stands today: a review often comes after the period's last day. Reads
     * first and writes last: no transaction is open while the other service works.
     *
     * @throws Problem 409 too late, or hash and figures do not agree; 503 out of reach
     */
    List<OutcomeSnapshotView> take(Caller caller, UUID id) {
        LocalDate today = calendar.today();
        Round round = QuarkusTransaction.requiringNew().call(() -> open(rounds.own(caller, id)));
        revocations.learn(new OutcomeRevocations.Asking(id, round.bureau()));
        List<Taken> taken = rounds.objects(id).stream()
                .map(RoundObject::factBureau)
                .distinct()
                .map(bureau -> read(round, today, bureau))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            open(rounds.lockOwn(caller, id));
            taken.forEach(one -> keep(caller, round, one));
        });
        return QuarkusTransaction.requiringNew().call(() -> list(caller, id));
    }

    private static Round open(Round round) {
        Rounds.requireState(
                round, RoundState.DRAFT, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        return round;
    }

    private Taken read(Round round, LocalDate asOf, String bureau) {
        try {
            var head = owner.takeOutcomeSnapshot(
                    new OutcomeSnapshotRequest()
                            .from(round.from())
                            .to(round.to())
                            .asOf(asOf)
                            .bureau(bureau),
                    UUID.randomUUID().toString());
            List<OutcomeFactView> outcomes = new ArrayList<>();
            String after = null;
            do {
                PageOutcomeFactView page = owner.listOutcomeFacts(head.getId(), after, bureau, PAGE);
                outcomes.addAll(page.getItems());
                after = page.getNext();
            } while (after != null);
            if (outcomes.size() != head.getOutcomes() || !OutcomeHash.holds(head.getHash(), outcomes)) {
                throw new Problem(InspectionProblem.FACTS_BROKEN);
            }
            return new Taken(bureau, asOf, head, outcomes, units.listStandingUnits(round.asOf(), bureau));
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("No outcomes of %s for round %s: %s", bureau, round.id(), e);
            throw new Problem(BaseProblem.UNAVAILABLE);
        }
    }

    private void keep(Caller caller, Round round, Taken taken) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement("""
                        insert into round_outcome_snapshot (id, round, bureau, source, period_from, period_to, as_of, hash,
                                                            outcomes, taken_by, taken_at)
                        values (:id, :round, :bureau, :source, :from, :to, :asOf, :hash, :outcomes, :by, :at)
                        """)
                .with("id", id)
                .with("round", round.id())
                .with("bureau", taken.bureau())
                .with("source", taken.head().getId())
                .with("from", round.from())
                .with("to", round.to())
                .with("asOf", taken.asOf())
                .with("hash", taken.head().getHash())
                .with("outcomes", taken.outcomes().size())
                .with("by", caller.account())
                .with("at", Instant.now())
                .run(entities);
        taken.outcomes().forEach(outcome -> insert(id, outcome));
        taken.standing().forEach(one -> new Statement(
                        "insert into round_standing_unit (snapshot, unit, standing) values (:snapshot, :unit, :standing)")
                .with("snapshot", id)
                .with("unit", one.getUnit())
                .with("standing", one.getStanding())
                .run(entities));
        trail.record(
                "round.take-outcomes",
                "round",
                round.id(),
                Map.of("snapshot", id.toString(), "hash", taken.head().getHash()));
    }

    private void insert(UUID snapshot, OutcomeFactView outcome) {
        new Statement("""
                        insert into round_outcome (snapshot, ordinal, outcome, unit, person, kind, sanction, case_filed,
                                                   announced_on, line)
                        values (:snapshot, :ordinal, :outcome, :unit, cast(:person as uuid), :kind, :sanction, :filed, :on,
                                :line)
                        """)
                .with("snapshot", snapshot)
                .with("ordinal", outcome.getOrdinal())
                .with("outcome", outcome.getOutcome())
                .with("unit", outcome.getUnit().getId())
                .with(
                        "person",
                        outcome.getPerson() == null ? null : outcome.getPerson().getId())
                .with("kind", OutcomeHash.kind(outcome))
                .with("sanction", outcome.getSanction())
                .with("filed", outcome.getCaseFiled())
                .with("on", outcome.getAnnouncedOn())
                .with("line", outcome.getLine())
                .run(entities);
    }

    /** Newest first. */
    List<OutcomeSnapshotView> list(Caller caller, UUID round) {
        return new Statement("""
                        select id, bureau, source, period_from, period_to, as_of, hash, outcomes, taken_by, taken_at
                          from round_outcome_snapshot where round = :round order by id desc
                        """).with("round", rounds.own(caller, round).id()).rows(entities, OutcomeSnapshotView::of);
    }
}
