package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/**
 * Finds rounds for a caller. Those who evaluate see every round of their bureau; a unit sees a round from its opening on when
 * something of it takes part.
 */
@ApplicationScoped
public class Rounds {
    private static final String COLUMNS = """
            select r.id, r.bureau, r.title, r.level, r.scheme, r.scheme_hash, r.period_from, r.period_to, r.as_of, r.state,
                   r.seed, r.seed_on, r.site_share, r.sample_size, r.made_by, r.made_at, r.version
              from evaluation_round r
            """;
    private static final String SEEN = """
            (r.bureau = :bureau and :mine
             or r.state not in ('DRAFT', 'DISCARDED')
                and exists (select from round_object o
                             where o.round = r.id and o.owner_bureau = :bureau
                               and (o.owner_unit = cast(:unit as uuid) or o.person = cast(:person as uuid))))
            """;

    private final EntityManager entities;

    Rounds(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the caller works for whoever evaluates: reads all of a round of the own bureau. */
    public static boolean evaluates(Caller caller) {
        return caller.has(
                Roles.DISCIPLINE,
                Roles.DISCIPLINE_HEAD,
                Roles.INSPECTOR,
                Roles.BUREAU_LEADER,
                Roles.SUPERIOR,
                Roles.AUDITOR);
    }

    /** @throws Problem 404 when the caller may not know of it */
    public Round get(Caller caller, UUID id) {
        return find(caller, id, "");
    }

    /** Held until the transaction ends. */
    public Round lock(Caller caller, UUID id) {
        return find(caller, id, "for no key update of r");
    }

    /** For use cases of those who evaluate: 404 for everybody else, also for a unit that takes part. */
    public Round own(Caller caller, UUID id) {
        Round round = get(caller, id);
        requireMine(caller, round);
        return round;
    }

    public Round lockOwn(Caller caller, UUID id) {
        Round round = lock(caller, id);
        requireMine(caller, round);
        return round;
    }

    public static boolean mine(Caller caller, Round round) {
        return round.bureau().equals(caller.bureau()) && evaluates(caller);
    }

    /** @throws Problem 409 unless the round stands at one of those */
    public static void requireState(Round round, RoundState... states) {
        if (!List.of(states).contains(round.state())) {
            throw new Problem(InspectionProblem.ROUND_PHASE, round.state());
        }
    }

    private static void requireMine(Caller caller, Round round) {
        if (!mine(caller, round)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
    }

    private Round find(Caller caller, UUID id, String lock) {
        return new Statement(COLUMNS)
                .add("where r.id = :id and")
                .add(SEEN)
                .add(lock)
                .with("id", id)
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("person", caller.person())
                .with("mine", evaluates(caller))
                .first(entities, Round::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<RoundSummary> list(Caller caller, RoundState state, LocalDate today, Cursor after, int limit) {
        return new Statement("""
                        select r.id, r.title, r.bureau, r.level, r.period_from, r.period_to, r.as_of, r.state,
                               (select count(*) from round_object o where o.round = r.id) as objects,
                               (select count(*) from self_inspection s
                                 where s.round = r.id and s.state = 'SUBMITTED') as handed_in,
                               g.stage, g.ends as stage_ends, g.ends_soon
                          from evaluation_round r
                          left join lateral (select s.stage, s.ends, s.ends - s.remind_days <= cast(:today as date) as ends_soon
                                               from round_stage s
                                              where s.round = r.id and :today between s.starts and s.ends
                                              order by s.ends limit 1) g on true
                         where
                        """)
                .add(SEEN)
                .with("today", today)
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("person", caller.person())
                .with("mine", evaluates(caller))
                .when(state == null ? null : state.name(), "and r.state = :state", "state")
                .when(after == null ? null : after.uuid(0), "and r.id < :after", "after")
                .add("order by r.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(entities, RoundSummary::of);
    }

    /** When a step was taken. */
    public record Taken(Instant at, LocalDate businessDay) {}

    /** When a step was taken last. */
    public Optional<Taken> last(Round round, RoundAct act) {
        return new Statement("select at, business_day from round_act where round = :round and act = :act")
                .add("order by id desc limit 1")
                .with("round", round.id())
                .with("act", act.name())
                .first(
                        entities,
                        row -> new Taken(row.get("at", Instant.class), row.get("business_day", LocalDate.class)));
    }

    public List<RoundObject> objects(UUID round) {
        return objectsWhere("o.round = :id order by o.ordinal, o.id", round);
    }

    /** Those that the caller may know: all of them for who evaluates, else the own ones. */
    public List<RoundObject> objects(Caller caller, Round round) {
        boolean all = mine(caller, round);
        return objects(round.id()).stream()
                .filter(object -> all || owns(caller, object))
                .toList();
    }

    /** Whether it is of the caller's unit, or the caller himself, wherever he serves by now. */
    public static boolean owns(Caller caller, RoundObject object) {
        return object.ownerBureau().equals(caller.bureau())
                && (object.ownerUnit().equals(caller.unit())
                        || caller.person() != null && caller.person().equals(object.person()));
    }

    /** Whether the object is of the caller's own unit, or a declared relation keeps him from it. */
    public boolean recused(Caller caller, RoundObject object) {
        return owns(caller, object) || caller.person() != null && recused(caller.person(), object);
    }

    /** Whether the object is that person, or a relation to it is declared of him. */
    public boolean recused(UUID person, RoundObject object) {
        return person.equals(object.person())
                || new Statement(
                                "select id from recusal where person = :person and object = :object and withdrawn_at is null")
                        .with("person", person)
                        .with("object", object.id())
                        .first(entities, row -> row)
                        .isPresent();
    }

    /** @throws Problem 403 for the own unit's object, oneself, or one from which a declared relation keeps the caller */
    public void requireUnrelated(Caller caller, RoundObject object) {
        if (recused(caller, object)) {
            throw new Problem(InspectionProblem.RECUSED);
        }
    }

    /** @throws Problem 404 when the round has no such object, or the caller may not know of it */
    public RoundObject object(Caller caller, Round round, UUID id) {
        return objectsWhere("o.id = :id", id).stream()
                .filter(object -> object.round().equals(round.id()))
                .filter(object -> mine(caller, round) || owns(caller, object))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private List<RoundObject> objectsWhere(String condition, UUID id) {
        return new Statement("""
                        select o.id, o.round, o.kind, o.ref, o.person, o.name, o.fact_bureau, o.fact_units, o.owner_bureau,
                               o.owner_unit, o.ordinal, o.on_site
                          from round_object o where
                        """).add(condition).with("id", id).rows(entities, RoundObject::of);
    }
}
