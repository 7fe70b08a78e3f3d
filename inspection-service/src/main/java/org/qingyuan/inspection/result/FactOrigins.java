package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.Fact;

/** Who brought a fact into the round and when, for those who evaluate and for auditors. */
@ApplicationScoped
class FactOrigins {
    private final EntityManager entities;

    FactOrigins(EntityManager entities) {
        this.entities = entities;
    }

    /** What stands behind the facts of one object as they were known at a moment. */
    record Known(Map<String, FactOrigin> snapshots, Set<String> supplemented, Map<String, FactOrigin> single) {
        /** Nothing for counts of ballots: no act of a person stands behind them. */
        @Nullable
        FactOrigin of(Fact fact) {
            String[] parts = fact.id().split(":");
            return switch (parts[0]) {
                case "duty", "form" -> snapshots.get(supplemented(fact.id()) ? "SUPPLEMENT" : "MAIN");
                case "minutes" -> snapshots.get("MAIN");
                case "outcome" -> snapshots.get("OUTCOMES");
                default -> single.get(parts[0] + ":" + parts[1]);
            };
        }

        /** The line stands behind the kind; a measure of its records has its own name behind the line. */
        private boolean supplemented(String fact) {
            String line = fact.substring(fact.indexOf(':') + 1);
            return fact.startsWith("duty:")
                    ? supplemented.contains(line)
                    : supplemented.stream().anyMatch(one -> line.startsWith(one + ":"));
        }
    }

    Known of(Round round, RoundObject object, Instant known) {
        Map<String, FactOrigin> snapshots = new HashMap<>();
        new Statement("""
                        (select distinct on (kind) kind, taken_by, taken_at from round_snapshot
                          where round = :round and bureau = :bureau and taken_at <= :known order by kind, id desc)
                        union all
                        (select 'OUTCOMES', taken_by, taken_at from round_outcome_snapshot
                          where round = :round and bureau = :bureau and taken_at <= :known order by id desc limit 1)
                        """)
                .with("round", round.id())
                .with("bureau", object.factBureau())
                .with("known", known)
                .rows(entities)
                .forEach(row -> snapshots.put(row.get("kind", String.class), taken(row)));
        return new Known(snapshots, supplemented(round, object, known), single(object));
    }

    private static FactOrigin taken(Tuple row) {
        FactOrigin.Act act =
                switch (row.get("kind", String.class)) {
                    case "MAIN" -> FactOrigin.Act.FROZEN;
                    case "SUPPLEMENT" -> FactOrigin.Act.SUPPLEMENTED;
                    default -> FactOrigin.Act.OUTCOMES_TAKEN;
                };
        return FactOrigin.of(act, row.get("taken_by", String.class), row.get("taken_at", Instant.class));
    }

    /** Unit, duty and owner of the lines that a supplement has taken the place of. */
    private Set<String> supplemented(Round round, RoundObject object, Instant known) {
        return new HashSet<>(new Statement("""
                        select f.unit || ':' || f.duty || coalesce(':' || f.owner, '')
                               || coalesce('+' || array_to_string(f.shared, '+'), '') as line
                          from round_snapshot s
                          join round_fact f on f.snapshot = s.id
                          join counting_snapshot m on m.round = s.round and m.bureau = s.bureau and m.kind = 'MAIN'
                          join round_fact g on g.snapshot = m.id and g.unit = f.unit and g.duty = f.duty
                               and g.owner is not distinct from f.owner and g.shared is not distinct from f.shared
                               and g.not_yet_due > 0
                         where s.round = :round and s.bureau = :bureau and s.kind = 'SUPPLEMENT' and s.taken_at <= :known
                        """)
                .with("round", round.id())
                .with("bureau", object.factBureau())
                .with("known", known)
                .rows(entities, row -> row.get("line", String.class)));
    }

    private Map<String, FactOrigin> single(RoundObject object) {
        Map<String, FactOrigin> origins = new HashMap<>();
        new Statement("""
                        select id, entered_by, entered_at, confirmed_by, confirmed_at from entered_fact where object = :object
                        """)
                .with("object", object.id())
                .rows(entities)
                .forEach(row -> origins.put(
                        "entered:" + row.get("id", UUID.class),
                        new FactOrigin(
                                FactOrigin.Act.ENTERED,
                                row.get("entered_by", String.class),
                                row.get("entered_at", Instant.class),
                                row.get("confirmed_by", String.class),
                                row.get("confirmed_at", Instant.class))));
        new Statement("select id, inspector_name, rated_at from inspector_rating where object = :object")
                .with("object", object.id())
                .rows(entities)
                .forEach(row -> origins.put(
                        "rating:" + row.get("id", UUID.class),
                        FactOrigin.of(
                                FactOrigin.Act.RATED,
                                row.get("inspector_name", String.class),
                                row.get("rated_at", Instant.class))));
        return origins;
    }
}
