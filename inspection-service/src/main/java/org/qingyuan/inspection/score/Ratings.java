package org.qingyuan.inspection.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.FactSource;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.team.Teams;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;

/** What inspectors rate, each for himself, and the reasons of differences. */
@ApplicationScoped
public class Ratings implements FactSource {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final Teams teams;
    private final EntityManager entities;
    private final Trail trail;

    Ratings(Rounds rounds, RoundSchemes schemes, Teams teams, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.teams = teams;
        this.entities = entities;
        this.trail = trail;
    }

    List<RatingView> of(RoundObject object) {
        return of(List.of(object)).getOrDefault(object.id(), List.of());
    }

    /** Without those of whom a relation is declared; once the scoring is concluded, was declared then. */
    Map<UUID, List<RatingView>> of(List<RoundObject> objects) {
        return new Statement("""
                        select object, id, indicator, inspector, inspector_name, number, reason, version from inspector_rating g
                         where object = any(:objects)
                           and not exists (select from recusal r
                                             join evaluation_round e on e.id = r.round
                                             left join lateral (select max(a.at) as at from round_act a
                                                                 where a.round = r.round and a.act = 'CONCLUDE_SCORING'
                                                                   and e.state not in ('INSPECTION', 'SCORING')) c on true
                                            where r.object = g.object and r.person = g.inspector
                                              and (c.at is null or r.declared_at <= c.at)
                                              and (r.withdrawn_at is null or r.withdrawn_at > c.at))
                         order by object, indicator, inspector_name, id
                        """)
                .with("objects", ids(objects)).rows(entities).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("object", UUID.class),
                                Collectors.mapping(RatingView::of, Collectors.toList())));
    }

    Map<String, Reason> reasons(RoundObject object) {
        return reasons(List.of(object)).getOrDefault(object.id(), Map.of());
    }

    /** By object and indicator. */
    Map<UUID, Map<String, Reason>> reasons(List<RoundObject> objects) {
        return new Statement("""
                        select object, indicator, reason, written_name, version from score_reason where object = any(:objects)
                        """)
                .with("objects", ids(objects)).rows(entities).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("object", UUID.class),
                                Collectors.toMap(
                                        row -> row.get("indicator", String.class),
                                        row -> new Reason(
                                                row.get("reason", String.class),
                                                row.get("written_name", String.class),
                                                row.get("version", Integer.class)))));
    }

    private static UUID[] ids(List<RoundObject> objects) {
        return objects.stream().map(RoundObject::id).toArray(UUID[]::new);
    }

    record Reason(String text, String by, int version) {}

    /** @throws Problem 403 not on the team; 422 no such rating in the scheme, or out of its bounds; 412 as for every change */
    @Transactional
    void rate(Caller caller, UUID id, UUID objectId, String indicator, String ifMatch, RatingRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = open(caller, round, objectId);
        BigDecimal full = full(schemes.of(round), object, indicator)
                .orElseThrow(() -> new Problem(InspectionProblem.INDICATOR_UNKNOWN, indicator));
        if (request.number().compareTo(full) > 0) {
            throw new Problem(InspectionProblem.RATING_INVALID, indicator, full.toPlainString())
                    .withError("number", "MAX");
        }
        RatingView before = of(object).stream()
                .filter(one ->
                        one.indicator().equals(indicator) && one.inspector().equals(caller.person()))
                .findFirst()
                .orElse(null);
        if (before != null) {
            IfMatch.check(ifMatch, before.version());
        }
        new Statement("""
                        insert into inspector_rating (id, round, object, indicator, inspector, inspector_name, number, reason,
                                                      rated_at, version)
                        values (:id, :round, :object, :indicator, :person, :name, :number, :reason, :at, 0)
                        on conflict (object, indicator, inspector) do update
                           set number = excluded.number, reason = excluded.reason, rated_at = excluded.rated_at,
                               version = inspector_rating.version + 1
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", id)
                .with("object", objectId)
                .with("indicator", indicator)
                .with("person", caller.person())
                .with("name", caller.name())
                .with("number", request.number())
                .with("reason", request.reason().strip())
                .with("at", Instant.now())
                .run(entities);
        // The row is changed in place: what was given at each time is in the trail.
        trail.record(
                "score.rate",
                "round",
                id,
                Map.of(
                        "object",
                        objectId.toString(),
                        "indicator",
                        indicator,
                        "number",
                        request.number().toPlainString()));
    }

    /** Why the verified score differs from the self-score. */
    @Transactional
    void explain(Caller caller, UUID id, UUID objectId, String indicator, String ifMatch, String reason) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = open(caller, round, objectId);
        schemes.of(round).sheet(object.kind()).stream()
                .flatMap(sheet -> sheet.parts().stream())
                .flatMap(part -> part.indicators())
                .filter(one -> one.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Problem(InspectionProblem.INDICATOR_UNKNOWN, indicator));
        Reason before = reasons(object).get(indicator);
        if (before != null) {
            IfMatch.check(ifMatch, before.version());
        }
        new Statement("""
                        insert into score_reason (object, indicator, reason, written_name, written_at, version)
                        values (:object, :indicator, :reason, :name, :at, 0)
                        on conflict (object, indicator) do update
                           set reason = excluded.reason, written_name = excluded.written_name,
                               written_at = excluded.written_at, version = score_reason.version + 1
                        """)
                .with("object", objectId)
                .with("indicator", indicator)
                .with("reason", reason.strip())
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record("score.explain", "round", id, Map.of("object", objectId.toString(), "indicator", indicator));
    }

    private RoundObject open(Caller caller, Round round, UUID objectId) {
        RoundObject object = rounds.object(caller, round, objectId);
        Rounds.requireState(round, RoundState.INSPECTION, RoundState.SCORING);
        teams.requireInspector(caller, object);
        return object;
    }

    /** The highest rating of an indicator; nothing where the scheme asks for none. */
    static Optional<BigDecimal> full(Scheme scheme, RoundObject object, String indicator) {
        return scheme.sheet(object.kind()).stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.parts().stream().flatMap(part -> part.indicators()), sheet.adjustments().stream()))
                .flatMap(one -> one.clauses().stream()
                        .filter(clause -> clause.source().kind() == SourceKind.RATING)
                        .filter(clause -> clause.source().keys().isEmpty()
                                ? one.code().equals(indicator)
                                : clause.source().keys().contains(indicator))
                        .map(clause -> clause.rule() instanceof Rule.Rating rating ? rating.full() : one.points()))
                .findFirst();
    }

    static boolean rated(Indicator indicator) {
        return indicator.clauses().stream().anyMatch(clause -> clause.source().kind() == SourceKind.RATING);
    }

    @Override
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        Map<UUID, List<RatingView>> ratings = of(objects);
        return object -> ratings.getOrDefault(object.id(), List.of()).stream()
                .map(Ratings::fact)
                .toList();
    }

    private static Fact fact(RatingView rating) {
        String text = rating.indicator() + "\n" + rating.inspector() + "\n"
                + rating.number().toPlainString() + "\n" + rating.reason();
        return new Fact.Number(
                "rating:" + rating.id(),
                SourceKind.RATING,
                rating.indicator(),
                rating.inspector().toString(),
                rating.number(),
                List.of(new Evidence("rating", rating.id().toString(), Digests.sha256(text), false)));
    }
}
