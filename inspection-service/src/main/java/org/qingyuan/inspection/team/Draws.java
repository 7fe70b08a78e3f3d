package org.qingyuan.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.FactLine;
import org.qingyuan.inspection.facts.FactLines;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/**
 * Draws who is visited and which records are checked: once, when the inspection begins, from a seed that was published before.
 */
@ApplicationScoped
public class Draws implements RoundGate {
    private final Rounds rounds;
    private final Teams teams;
    private final FactLines lines;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Draws(Rounds rounds, Teams teams, FactLines lines, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.teams = teams;
        this.lines = lines;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 409 published already, or the inspection has begun */
    @Transactional
    void publish(Caller caller, UUID id, String seed) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.DRAFT, RoundState.SELF_INSPECTION);
        if (round.seed() != null) {
            throw new Problem(InspectionProblem.SEED_PUBLISHED);
        }
        new Statement("update evaluation_round set seed = :seed, seed_on = :day, version = version + 1 where id = :id")
                .with("seed", seed.strip())
                .with("day", calendar.today())
                .with("id", id)
                .run(entities);
        trail.record("round.publish-seed", "round", id);
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.START_INSPECTION) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        if (round.seed() == null) {
            missing.add(new Missing(MissingKind.SEED, ""));
        }
        List<TeamView> made = teams.list(round);
        rounds.objects(round.id()).stream()
                .filter(object -> made.stream().noneMatch(team -> team.inspects(object.id())))
                .forEach(object -> missing.add(new Missing(MissingKind.TEAM, object.name())));
        return missing;
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        if (act != RoundAct.START_INSPECTION) {
            return;
        }
        List<RoundObject> objects = rounds.objects(round.id());
        List<String> visited = SiteSample.draw(
                round.seed(),
                objects.stream().map(RoundObject::ref).toList(),
                SiteSample.share(round.siteShare(), objects.size()));
        for (RoundObject object : objects) {
            new Statement("update round_object set on_site = :site where id = :id")
                    .with("site", visited.contains(object.ref()))
                    .with("id", object.id())
                    .run(entities);
            records(round, object);
        }
        trail.record("round.draw", "round", round.id(), Map.of("visited", visited.size()));
    }

    private void records(Round round, RoundObject object) {
        Map<String, String> hashes = lines.of(round, object).stream()
                .map(FactLine::records)
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        record -> record.id().toString(), FactLine.FactRecord::hash, (one, same) -> one));
        List<String> drawn = SiteSample.draw(round.seed() + "\n" + object.ref(), hashes.keySet(), round.sampleSize());
        for (int ordinal = 0; ordinal < drawn.size(); ordinal++) {
            new Statement("""
                            insert into ledger_check (id, round, object, record, hash, ordinal, version)
                            values (:id, :round, :object, cast(:record as uuid), :hash, :ordinal, 0)
                            """)
                    .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                    .with("round", round.id())
                    .with("object", object.id())
                    .with("record", drawn.get(ordinal))
                    .with("hash", hashes.get(drawn.get(ordinal)))
                    .with("ordinal", ordinal)
                    .run(entities);
        }
    }
}
