package org.qingyuan.inspection.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.client.FactSnapshotsApi;
import org.qingyuan.inspection.facts.client.WithdrawnRecord;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Records behind the frozen facts whose acceptance was withdrawn: told to people, who strike them or let them count. */
@ApplicationScoped
public class WithdrawnRecords implements RoundGate {
    private static final Logger LOG = Logger.getLogger(WithdrawnRecords.class);

    private final Rounds rounds;
    private final FactSnapshotsApi owner;
    private final EntityManager entities;
    private final Trail trail;

    WithdrawnRecords(Rounds rounds, @RestClient FactSnapshotsApi owner, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.owner = owner;
        this.entities = entities;
        this.trail = trail;
    }

    private record Taken(UUID source, String bureau) {}

    /** A round whose facts can still change, and whose trail is told. */
    record Asking(UUID round, String bureau) {}

    /** The rounds for which the job asks. */
    List<Asking> asking() {
        return QuarkusTransaction.requiringNew().call(() -> new Statement("""
                        select r.id, r.bureau from evaluation_round r
                         where r.state in ('SELF_INSPECTION', 'INSPECTION', 'SCORING')
                           and exists (select from round_snapshot s where s.round = r.id)
                         order by r.id
                        """)
                .rows(entities, row -> new Asking(row.get("id", UUID.class), row.get("bureau", String.class))));
    }

    /** @throws Problem 404; 503 responsibility-service is out of reach */
    List<WithdrawnView> ask(Caller caller, UUID id) {
        Round round = QuarkusTransaction.requiringNew().call(() -> rounds.own(caller, id));
        learn(new Asking(id, round.bureau()));
        return QuarkusTransaction.requiringNew().call(() -> list(caller, id));
    }

    /**
     * No transaction is open while the other service works.
     *
     * @return how many are new
     */
    int learn(Asking asking) {
        List<Taken> taken = QuarkusTransaction.requiringNew().call(() -> new Statement("""
                        select source, bureau from counting_snapshot where round = :round order by id
                        """)
                .with("round", asking.round())
                .rows(entities, row -> new Taken(row.get("source", UUID.class), row.get("bureau", String.class))));
        List<WithdrawnRecord> withdrawn =
                taken.stream().flatMap(one -> read(one).stream()).toList();
        return QuarkusTransaction.requiringNew().call(() ->
                (int) withdrawn.stream().filter(one -> kept(asking, one)).count());
    }

    private List<WithdrawnRecord> read(Taken taken) {
        try {
            return owner.listWithdrawnRecords(taken.source(), taken.bureau());
        } catch (NotFoundException e) {
            // One snapshot that its owner has lost must not keep the others from being asked about.
            LOG.warnf("Snapshot %s is unknown to its owner", taken.source());
            return List.of();
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("No withdrawn records of snapshot %s: %s", taken.source(), e);
            throw new Problem(BaseProblem.UNAVAILABLE);
        }
    }

    private boolean kept(Asking asking, WithdrawnRecord one) {
        int written = new Statement("""
                        insert into record_withdrawal (round, record, unit, unit_name, title, since, reason, learned_at)
                        values (:round, :record, :unit, :name, :title, cast(:since as date), :reason, :at)
                        on conflict do nothing
                        """)
                .with("round", asking.round())
                .with("record", one.getRecord())
                .with("unit", one.getUnit().getId())
                .with("name", one.getUnit().getName())
                .with("title", one.getTitle())
                .with("since", one.getSince())
                .with("reason", one.getReason())
                .with("at", Instant.now())
                .run(entities);
        if (written > 0) {
            trail.recordIn(
                    asking.bureau(),
                    "round.learn-withdrawal",
                    "round",
                    asking.round(),
                    Map.of("record", one.getRecord().toString()));
        }
        return written > 0;
    }

    List<WithdrawnView> list(Caller caller, UUID id) {
        return of(rounds.own(caller, id));
    }

    /** Those that the facts that count are made of. */
    private List<WithdrawnView> of(Round round) {
        return new Statement("""
                        select w.record, w.unit, w.unit_name, w.title, w.since, w.reason as why, a.struck, a.reason, a.by_name
                          from record_withdrawal w
                          left join withdrawal_answer a on a.round = w.round and a.record = w.record
                         where w.round = :round
                           and w.learned_at > (select max(s.taken_at) from counting_snapshot s
                                                where s.round = w.round and s.kind = 'MAIN')
                           and exists (select from counting_snapshot s join round_fact f on f.snapshot = s.id
                                        where s.round = w.round
                                          and f.records @> jsonb_build_array(jsonb_build_object('id', w.record)))
                         order by w.unit_name, w.record
                        """).with("round", round.id()).rows(entities, WithdrawnView::of);
    }

    /** @throws Problem 403 by somebody of the unit; 404; 409 too late, or answered already */
    @Transactional
    List<WithdrawnView> answer(Caller caller, UUID id, UUID record, WithdrawalRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        WithdrawnView found = of(round).stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (found.unit().equals(caller.unit())
                || rounds.objects(id).stream()
                        .filter(object -> object.factUnits().contains(found.unit()))
                        .anyMatch(object -> rounds.recused(caller, object))) {
            throw new Problem(InspectionProblem.RECUSED);
        }
        if (found.struck() != null) {
            throw new Problem(InspectionProblem.WITHDRAWAL_ANSWERED);
        }
        new Statement("""
                        insert into withdrawal_answer (round, record, struck, reason, by_name, at)
                        values (:round, :record, :struck, :reason, :by, :at)
                        """)
                .with("round", id)
                .with("record", record)
                .with("struck", request.struck())
                .with("reason", request.reason().strip())
                .with("by", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record(
                request.struck() ? "round.strike-record" : "round.keep-record",
                "round",
                id,
                Map.of("record", record.toString()));
        return of(round);
    }

    /** A score is not concluded on a record that its own side does not stand for any more. */
    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.CONCLUDE_SCORING) {
            return List.of();
        }
        return of(round).stream()
                .filter(one -> one.struck() == null)
                .map(one -> new Missing(MissingKind.RECORD_WITHDRAWN, one.unitName()))
                .distinct()
                .toList();
    }
}
