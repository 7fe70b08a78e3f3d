package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.inspection.outcome.Announced;
import org.qingyuan.inspection.outcome.AnnouncedOutcomes;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.VetoGround;

/**
 * The revocations after which a veto is to be looked at again. It rests on every outcome of the object that fits its ground, whether it
 * was taken over from it or stood already; not on one that was declined, or that another veto was taken over from.
 */
@ApplicationScoped
class VetoRevocations {
    /** What was revoked and nobody has looked at since; nothing of a lifted veto. */
    private static final String UNSEEN = """
            select v.id as veto, r.outcome, r.revoked_on
              from round_veto v join round_outcome_revocation r on r.round = v.round
             where v.round = :round
               and not exists (select from veto_review w
                                where w.veto = v.id and (w.verdict = 'LIFTED' or w.at > r.learned_at))
               and not exists (select from veto_answer a
                                where a.object = v.object and a.ground = v.ground and a.outcome = r.outcome
                                  and a.veto is distinct from v.id)
            """;

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final AnnouncedOutcomes outcomes;
    private final EntityManager entities;

    VetoRevocations(Rounds rounds, RoundSchemes schemes, AnnouncedOutcomes outcomes, EntityManager entities) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.outcomes = outcomes;
        this.entities = entities;
    }

    private record Unseen(UUID veto, UUID outcome, LocalDate on) {}

    /** The same vetoes, each with the last day of those revocations. */
    List<VetoView> told(Round round, List<VetoView> vetoes) {
        Map<UUID, List<Unseen>> unseen = new Statement(UNSEEN)
                        .with("round", round.id())
                        .rows(
                                entities,
                                row -> new Unseen(
                                        row.get("veto", UUID.class),
                                        row.get("outcome", UUID.class),
                                        row.get("revoked_on", LocalDate.class)))
                        .stream()
                        .collect(Collectors.groupingBy(Unseen::veto));
        if (unseen.isEmpty()) {
            return vetoes;
        }
        Map<UUID, RoundObject> objects =
                rounds.objects(round.id()).stream().collect(Collectors.toMap(RoundObject::id, Function.identity()));
        Map<String, VetoGround> grounds =
                schemes.of(round).vetoes().stream().collect(Collectors.toMap(VetoGround::code, Function.identity()));
        return vetoes.stream()
                .map(veto -> {
                    List<UUID> fitting = outcomes.everRevoked(round, objects.get(veto.object())).stream()
                            .filter(one -> grounds.get(veto.ground()).fits(one.keys(), one.rank()))
                            .map(Announced::outcome)
                            .toList();
                    return unseen.getOrDefault(veto.id(), List.of()).stream()
                            .filter(one -> fitting.contains(one.outcome()))
                            .map(Unseen::on)
                            .max(Comparator.naturalOrder())
                            .map(veto::revoked)
                            .orElse(veto);
                })
                .toList();
    }
}
