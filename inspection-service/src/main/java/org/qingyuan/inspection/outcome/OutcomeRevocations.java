package org.qingyuan.inspection.outcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.qingyuan.inspection.outcome.client.OutcomeRevocationView;
import org.qingyuan.inspection.outcome.client.OutcomesApi;
import org.qingyuan.inspection.outcome.client.PageOutcomeRevocationView;
import org.qingyuan.inspection.result.Correctable;
import org.qingyuan.inspection.result.CorrectionRequest;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** 撤销: what case-service has revoked of what it gave a round. It is told to people; no figure and no veto goes by itself. */
@ApplicationScoped
public class OutcomeRevocations implements Correctable, RoundGate {
    private static final Logger LOG = Logger.getLogger(OutcomeRevocations.class);
    private static final int PAGE = 200;
    /** After that no result of the round is looked at again unasked. */
    private static final int YEARS = 2;

    private final Rounds rounds;
    private final AnnouncedOutcomes announced;
    private final OutcomesApi owner;
    private final EntityManager entities;
    private final Trail trail;

    OutcomeRevocations(
            Rounds rounds,
            AnnouncedOutcomes announced,
            @RestClient OutcomesApi owner,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.announced = announced;
        this.owner = owner;
        this.entities = entities;
        this.trail = trail;
    }

    private record Taken(UUID source, String bureau) {}

    /** A round that took outcomes over, and whose trail is told. */
    record Asking(UUID round, String bureau) {}

    /** The rounds for which the job asks. */
    List<Asking> asking(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> new Statement("""
                        select r.id, r.bureau from evaluation_round r
                         where r.state <> 'DISCARDED' and r.period_to > :since
                           and exists (select from round_outcome_snapshot s where s.round = r.id)
                         order by r.id
                        """)
                .with("since", today.minusYears(YEARS))
                .rows(entities, row -> new Asking(row.get("id", UUID.class), row.get("bureau", String.class))));
    }

    /** @throws Problem 404; 503 case-service is out of reach */
    List<RevokedOutcome> ask(Caller caller, UUID id) {
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
                        select source, bureau from round_outcome_snapshot where round = :round order by id
                        """)
                .with("round", asking.round())
                .rows(entities, row -> new Taken(row.get("source", UUID.class), row.get("bureau", String.class))));
        List<OutcomeRevocationView> revoked =
                taken.stream().flatMap(one -> read(one).stream()).toList();
        return QuarkusTransaction.requiringNew().call(() ->
                (int) revoked.stream().filter(one -> kept(asking, one)).count());
    }

    private List<OutcomeRevocationView> read(Taken taken) {
        try {
            List<OutcomeRevocationView> revoked = new ArrayList<>();
            String after = null;
            do {
                PageOutcomeRevocationView page =
                        owner.listOutcomeRevocations(taken.source(), after, taken.bureau(), PAGE);
                revoked.addAll(page.getItems());
                after = page.getNext();
            } while (after != null);
            return revoked;
        } catch (NotFoundException e) {
            // One snapshot that its owner has lost must not keep the others from being asked about.
            LOG.warnf("Snapshot %s is unknown to its owner", taken.source());
            return List.of();
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("No revocations of snapshot %s: %s", taken.source(), e);
            throw new Problem(BaseProblem.UNAVAILABLE);
        }
    }

    private boolean kept(Asking asking, OutcomeRevocationView revoked) {
        int written = new Statement("""
                        insert into round_outcome_revocation (round, outcome, revoked_on, learned_at)
                        values (:round, :outcome, :on, :at) on conflict do nothing
                        """)
                .with("round", asking.round())
                .with("outcome", revoked.getOutcome())
                .with("on", revoked.getRevokedOn())
                .with("at", Instant.now())
                .run(entities);
        if (written > 0) {
            trail.recordIn(
                    asking.bureau(),
                    "round.learn-revocation",
                    "round",
                    asking.round(),
                    Map.of("outcome", revoked.getOutcome().toString()));
        }
        return written > 0;
    }

    /** Object by object: what of the newest snapshot was revoked since. */
    List<RevokedOutcome> list(Caller caller, UUID id) {
        Round round = rounds.own(caller, id);
        Map<UUID, LocalDate> revoked = new Statement("""
                        select outcome, revoked_on from round_outcome_revocation where round = :round
                        """)
                        .with("round", id)
                        .rows(
                                entities,
                                row -> Map.entry(
                                        row.get("outcome", UUID.class), row.get("revoked_on", LocalDate.class)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (revoked.isEmpty()) {
            return List.of();
        }
        return rounds.objects(id).stream()
                .flatMap(object -> announced.revoked(round, object).stream()
                        .map(one -> new RevokedOutcome(
                                object.id(),
                                one.outcome(),
                                one.kind(),
                                one.rank(),
                                one.announcedOn(),
                                revoked.get(one.outcome()),
                                announced.counts(round, one.outcome()))))
                .toList();
    }

    /** A score is not concluded on a figure that is known to be void: the outcomes are taken again. */
    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.CONCLUDE_SCORING) {
            return List.of();
        }
        return rounds.objects(round.id()).stream()
                .filter(object -> announced.revoked(round, object).stream()
                        .anyMatch(one -> announced.counts(round, one.outcome())))
                .map(object -> new Missing(MissingKind.OUTCOME_REVOKED, object.name()))
                .toList();
    }

    /** Revoked outcomes count no more as figures, for every object of the round. */
    @Override
    public void correct(Caller caller, Round round, RoundObject object, CorrectionRequest request) {
        for (UUID outcome : request.droppedOutcomes()) {
            boolean known = announced.revoked(round, object).stream()
                    .anyMatch(one -> one.outcome().equals(outcome));
            int written = !known
                    ? 0
                    : new Statement("""
                            insert into round_outcome_drop (round, outcome, dropped_at) values (:round, :outcome, :at)
                            on conflict do nothing
                            """)
                            .with("round", round.id())
                            .with("outcome", outcome)
                            .with("at", Instant.now())
                            .run(entities);
            if (written == 0) {
                throw new Problem(BaseProblem.NOT_FOUND);
            }
            trail.record("round.drop-outcome", "round", round.id(), Map.of("outcome", outcome.toString()));
        }
    }
}
