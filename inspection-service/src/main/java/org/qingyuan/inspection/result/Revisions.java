package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Hashes;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.json.Canonical;

/** Keeps results: when the scoring is concluded, and when the grade is decided. Nothing is ever changed. */
@ApplicationScoped
public class Revisions implements RoundGate {
    private static final String COLUMNS = """
            select v.id, v.object, v.revision, v.cause, v.known_from, v.facts_hash, v.score_hash, v.total, v.grade, v.by_name,
                   v.reason, v.decided_by, v.document
              from result_revision v
            """;

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final ObjectFacts facts;
    private final EntityManager entities;
    private final Trail trail;

    Revisions(Rounds rounds, RoundSchemes schemes, ObjectFacts facts, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.facts = facts;
        this.entities = entities;
        this.trail = trail;
    }

    /** The documents that a revision was made of, as canonical texts. */
    public record Documents(String facts, String score) {}

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        return List.of();
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        if (act != RoundAct.CONCLUDE_SCORING) {
            return;
        }
        Scheme scheme = schemes.of(round);
        List<RoundObject> objects = rounds.objects(round.id());
        Map<UUID, Facts> all = facts.of(round, scheme, objects);
        for (RoundObject object : objects) {
            Facts known = all.get(object.id());
            Score score = Scoring.evaluate(scheme, known);
            insert(
                    caller,
                    round,
                    object,
                    RevisionCause.SCORED,
                    new Documents(Canonical.write(known), Canonical.write(score)),
                    Hashes.of(known),
                    score,
                    score.grade(),
                    null);
        }
    }

    /** The decided grade on the score that was concluded. */
    public void decide(Caller caller, Round round, RoundObject object, String grade) {
        Revision last = last(object.id()).orElseThrow();
        Documents documents = documents(last);
        insert(
                caller,
                round,
                object,
                RevisionCause.DECIDED,
                documents,
                last.factsHash(),
                Canonical.read(documents.score(), Score.class),
                grade,
                null);
    }

    /** Another revision on a published result. */
    void correct(
            Caller caller, Round round, RoundObject object, Facts known, Score score, String grade, Revision.Why why) {
        insert(
                caller,
                round,
                object,
                RevisionCause.CORRECTED,
                new Documents(Canonical.write(known), Canonical.write(score)),
                Hashes.of(known),
                score,
                grade,
                why);
    }

    private void insert(
            Caller caller,
            Round round,
            RoundObject object,
            RevisionCause cause,
            Documents documents,
            String factsHash,
            Score score,
            String grade,
            Revision.Why why) {
        int number = last(object.id()).map(Revision::revision).orElse(0) + 1;
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement("""
                        insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash,
                                                     score_json, score_hash, total, grade, by_name, reason, decided_by,
                                                     document)
                        values (:id, :round, :object, :revision, :cause, :at, :facts, :factsHash, :score, :scoreHash, :total,
                                cast(:grade as text), :by, cast(:reason as text), cast(:body as text), cast(:document as text))
                        """)
                .with("id", id)
                .with("round", round.id())
                .with("object", object.id())
                .with("revision", number)
                .with("cause", cause.name())
                .with("at", Instant.now())
                .with("facts", documents.facts())
                .with("factsHash", factsHash)
                .with("score", documents.score())
                .with("scoreHash", Hashes.of(score))
                .with("total", score.total())
                .with("grade", grade)
                .with("by", caller.name())
                .with("reason", why == null ? null : why.reason())
                .with("body", why == null ? null : why.decidedBy())
                .with("document", why == null ? null : why.document())
                .run(entities);
        trail.record(
                "result.revise",
                "round",
                round.id(),
                Map.of(
                        "object",
                        object.id().toString(),
                        "revision",
                        number,
                        "score",
                        Hashes.of(score),
                        "facts",
                        factsHash));
    }

    public Optional<Revision> last(UUID object) {
        return new Statement(COLUMNS)
                .add("where v.object = :object order by v.revision desc limit 1")
                .with("object", object)
                .first(entities, Revision::of);
    }

    /** The last concluded score: its grade is the best that may be decided. */
    public Optional<Revision> scored(UUID object) {
        return new Statement(COLUMNS)
                .add("where v.object = :object and v.cause = 'SCORED' order by v.revision desc limit 1")
                .with("object", object)
                .first(entities, Revision::of);
    }

    /** The last one known at that moment. */
    Optional<Revision> known(UUID object, Instant at) {
        return new Statement(COLUMNS)
                .add("where v.object = :object and v.known_from <= :at order by v.revision desc limit 1")
                .with("object", object)
                .with("at", at)
                .first(entities, Revision::of);
    }

    List<Revision> all(UUID object) {
        return new Statement(COLUMNS)
                .add("where v.object = :object order by v.revision")
                .with("object", object)
                .rows(entities, Revision::of);
    }

    public Documents documents(Revision revision) {
        return new Statement("select facts_json, score_json from result_revision where id = :id")
                .with("id", revision.id())
                .rows(
                        entities,
                        row -> new Documents(row.get("facts_json", String.class), row.get("score_json", String.class)))
                .getFirst();
    }
}
