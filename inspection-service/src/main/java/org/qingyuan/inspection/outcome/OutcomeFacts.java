package org.qingyuan.inspection.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.inspection.facts.FactSource;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;

/**
 * Announced outcomes as figures: for units and bureaus those of their people, for a leader or secretary those announced on him by name.
 * Keys: {@code sanction}, {@code case-filed}, and the kind of the measure in lower case with hyphens.
 */
@ApplicationScoped
class OutcomeFacts implements FactSource {
    private static final String SANCTION = "sanction";
    private static final String CASE_FILED = "case-filed";

    private final EntityManager entities;

    OutcomeFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Fact> facts(Round round, Scheme scheme, RoundObject object) {
        Tuple snapshot = newest(round, object).orElse(null);
        if (snapshot == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (Tuple outcome : of(snapshot.get("id", UUID.class), object)) {
            keys(outcome).forEach(key -> facts.add(fact(outcome, key)));
        }
        // What the scheme asks for and case-service knows of: none is a figure too, with the snapshot as its evidence.
        asked(scheme, object.kind())
                .filter(key -> key.equals(SANCTION) || key.equals(CASE_FILED))
                .filter(key -> facts.stream().noneMatch(fact -> fact.key().equals(key)))
                .forEach(key -> facts.add(none(snapshot, key)));
        return facts;
    }

    private Optional<Tuple> newest(Round round, RoundObject object) {
        return new Statement("""
                        select id, hash from round_outcome_snapshot
                         where round = :round and bureau = :bureau order by id desc limit 1
                        """)
                .with("round", round.id())
                .with("bureau", object.factBureau())
                .first(entities, row -> row);
    }

    private List<Tuple> of(UUID snapshot, RoundObject object) {
        Statement statement = new Statement("""
                        select outcome, kind, sanction, case_filed, line from round_outcome where snapshot = :snapshot
                        """).with("snapshot", snapshot);
        if (object.kind() != ObjectKind.UNIT) {
            statement.add("and person = :person").with("person", UUID.fromString(object.ref()));
        } else if (!object.factUnits().isEmpty()) {
            statement
                    .add("and unit = any(:units)")
                    .with("units", object.factUnits().toArray(UUID[]::new));
        }
        return statement.add("order by ordinal").rows(entities);
    }

    private static Set<String> keys(Tuple outcome) {
        Set<String> keys = new LinkedHashSet<>();
        if (outcome.get("sanction", Boolean.class)) {
            keys.add(SANCTION);
        }
        if (outcome.get("case_filed", Boolean.class)) {
            keys.add(CASE_FILED);
        }
        keys.add(outcome.get("kind", String.class).toLowerCase(Locale.ROOT).replace('_', '-'));
        return keys;
    }

    private static Fact fact(Tuple outcome, String key) {
        UUID id = outcome.get("outcome", UUID.class);
        return new Fact.Number(
                "outcome:" + id + ":" + key,
                SourceKind.OUTCOME,
                key,
                null,
                BigDecimal.ONE,
                List.of(new Evidence(
                        "outcome", id.toString(), Digests.sha256(outcome.get("line", String.class)), false)));
    }

    private static Fact none(Tuple snapshot, String key) {
        UUID id = snapshot.get("id", UUID.class);
        return new Fact.Number(
                "outcome:none:" + key,
                SourceKind.OUTCOME,
                key,
                null,
                BigDecimal.ZERO,
                List.of(new Evidence("outcome-snapshot", id.toString(), snapshot.get("hash", String.class), false)));
    }

    private static Stream<String> asked(Scheme scheme, ObjectKind kind) {
        return scheme.sheet(kind).stream()
                .flatMap(sheet ->
                        Stream.concat(sheet.parts().stream().flatMap(Part::indicators), sheet.adjustments().stream()))
                .map(Indicator::clauses)
                .flatMap(List::stream)
                .filter(clause -> clause.source().kind() == SourceKind.OUTCOME)
                .flatMap(clause -> clause.source().keys().stream())
                .distinct();
    }
}
