package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Prepares a round: its dates and who takes part. Everything may change until it is opened. */
@ApplicationScoped
public class RoundService {
    private final Rounds rounds;
    private final Candidates candidates;
    private final EntityManager entities;
    private final Trail trail;

    RoundService(Rounds rounds, Candidates candidates, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.entities = entities;
        this.trail = trail;
    }

    /** A saved round; {@code created} when the client's id was new. */
    public record Saved(UUID id, boolean created) {}

    /**
     * At another level others take part.
     *
     * @throws Problem 422 dates out of order; 409 opened already, or naming who cannot leave; 428 and 412 as for every change
     */
    @Transactional
    public Saved save(Caller caller, UUID id, String ifMatch, RoundRequest request) {
        check(request);
        boolean known = new Statement("select id from evaluation_round where id = :id")
                .with("id", id)
                .first(entities, row -> row)
                .isPresent();
        if (!known) {
            insert(caller, id, request);
        } else {
            Round round = rounds.lockOwn(caller, id);
            IfMatch.check(ifMatch, round.version());
            requireDraft(round);
            bind(new Statement("""
                            update evaluation_round set title = :title, level = :level, scheme = cast(:scheme as uuid),
                                   period_from = :from, period_to = :to, as_of = :asOf, site_share = :share,
                                   sample_size = :size, version = version + 1
                             where id = :id
                            """), id, request).run(entities);
            if (round.level() != request.level()) {
                rounds.objects(id).forEach(this::remove);
            }
        }
        stages(id, request.stages());
        trail.record(known ? "round.change" : "round.create", "round", id);
        return new Saved(id, !known);
    }

    private static void check(RoundRequest request) {
        boolean order = !request.from().isAfter(request.to())
                && !request.asOf().isBefore(request.from())
                && !request.asOf().isAfter(request.to().plusYears(1));
        boolean stages = request.stages().stream()
                        .noneMatch(stage -> stage.ends().isBefore(stage.starts()))
                && request.stages().stream().map(Stage::stage).distinct().count()
                        == request.stages().size();
        if (!order || !stages) {
            throw new Problem(InspectionProblem.ROUND_PERIOD).withError(order ? "stages" : "asOf", "ROUND_PERIOD");
        }
    }

    private void insert(Caller caller, UUID id, RoundRequest request) {
        bind(new Statement("""
                        insert into evaluation_round (id, bureau, title, level, scheme, period_from, period_to, as_of, state,
                                                      site_share, sample_size, made_by, made_at, version)
                        values (:id, :bureau, :title, :level, cast(:scheme as uuid), :from, :to, :asOf, 'DRAFT', :share,
                                :size, :by, :at, 0)
                        """), id, request)
                .with("bureau", caller.bureau())
                .with("by", caller.account())
                .with("at", Instant.now())
                .run(entities);
    }

    private static Statement bind(Statement statement, UUID id, RoundRequest request) {
        return statement
                .with("id", id)
                .with("title", request.title().strip())
                .with("level", request.level().name())
                .with("scheme", request.scheme())
                .with("from", request.from())
                .with("to", request.to())
                .with("asOf", request.asOf())
                .with("share", request.siteShare())
                .with("size", request.sampleSize());
    }

    private void stages(UUID id, List<Stage> stages) {
        new Statement("delete from round_stage where round = :id")
                .with("id", id)
                .run(entities);
        for (Stage stage : stages) {
            new Statement("""
                            insert into round_stage (round, stage, starts, ends, remind_days)
                            values (:id, :stage, :starts, :ends, :remind)
                            """)
                    .with("id", id)
                    .with("stage", stage.stage().name())
                    .with("starts", stage.starts())
                    .with("ends", stage.ends())
                    .with("remind", stage.remindDays())
                    .run(entities);
        }
    }

    /** Replaces who takes part. @throws Problem 422 naming whoever is not in the directory; 409 naming who cannot leave */
    @Transactional
    public void choose(Caller caller, UUID id, String ifMatch, ObjectsRequest request) {
        Round round = rounds.lockOwn(caller, id);
        IfMatch.check(ifMatch, round.version());
        requireDraft(round);
        Map<ObjectsRequest.Chosen, Candidate> known = candidates.of(round).stream()
                .collect(Collectors.toMap(it -> new ObjectsRequest.Chosen(it.kind(), it.ref()), Function.identity()));
        Map<ObjectsRequest.Chosen, RoundObject> before = rounds.objects(id).stream()
                .collect(Collectors.toMap(it -> new ObjectsRequest.Chosen(it.kind(), it.ref()), Function.identity()));
        before.forEach((key, object) -> {
            if (!request.objects().contains(key)) {
                remove(object);
            }
        });
        int ordinal = 0;
        for (ObjectsRequest.Chosen chosen :
                request.objects().stream().distinct().toList()) {
            Candidate candidate = known.get(chosen);
            if (candidate == null) {
                throw new Problem(InspectionProblem.ROUND_OBJECT_UNKNOWN, chosen.ref())
                        .withError("objects[" + ordinal + "]", "ROUND_OBJECT_UNKNOWN");
            }
            RoundObject stays = before.get(chosen);
            if (stays == null) {
                insert(id, candidate, ordinal++);
            } else {
                place(stays, candidate, ordinal++);
            }
        }
        new Statement("update evaluation_round set version = version + 1 where id = :id")
                .with("id", id)
                .run(entities);
        trail.record("round.choose", "round", id, Map.of("objects", ordinal));
    }

    private void insert(UUID round, Candidate candidate, int ordinal) {
        bind(new Statement("""
                        insert into round_object (id, round, kind, ref, person, name, fact_bureau, fact_units, owner_bureau,
                                                  owner_unit, ordinal)
                        values (:id, :round, :kind, :ref, cast(:person as uuid), :name, :factBureau, cast(:factUnits as uuid[]), :ownerBureau,
                                :ownerUnit, :ordinal)
                        """), candidate, ordinal)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", round)
                .with("kind", candidate.kind().name())
                .with("ref", candidate.ref())
                .run(entities);
    }

    /** Whoever stays keeps team, recusals and figures, and is what the directory says of the round's day. */
    private void place(RoundObject object, Candidate candidate, int ordinal) {
        bind(new Statement("""
                        update round_object set person = cast(:person as uuid), name = :name, fact_bureau = :factBureau,
                               fact_units = cast(:factUnits as uuid[]), owner_bureau = :ownerBureau,
                               owner_unit = :ownerUnit, ordinal = :ordinal
                         where id = :id
                        """), candidate, ordinal).with("id", object.id()).run(entities);
    }

    private static Statement bind(Statement statement, Candidate candidate, int ordinal) {
        return statement
                .with("person", candidate.person())
                .with("name", candidate.name())
                .with("factBureau", candidate.factBureau())
                .with(
                        "factUnits",
                        candidate.factUnits().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .with("ownerBureau", candidate.ownerBureau())
                .with("ownerUnit", candidate.ownerUnit())
                .with("ordinal", ordinal);
    }

    /** @throws Problem 409 when something was declared or entered about it: that is never taken away */
    private void remove(RoundObject object) {
        new Statement("delete from team_object where object = :id")
                .with("id", object.id())
                .run(entities);
        int gone = new Statement("""
                        delete from round_object o
                         where o.id = :id
                           and not exists (select from recusal r where r.object = o.id)
                           and not exists (select from entered_fact e where e.object = o.id)
                        """).with("id", object.id()).run(entities);
        if (gone == 0) {
            throw new Problem(InspectionProblem.ROUND_OBJECT_IN_USE, object.name());
        }
    }

    private static void requireDraft(Round round) {
        if (round.state() != RoundState.DRAFT) {
            throw new Problem(InspectionProblem.ROUND_NOT_EDITABLE, round.title());
        }
    }

    List<Candidate> candidates(Caller caller, UUID id) {
        return candidates.of(rounds.own(caller, id));
    }
}
