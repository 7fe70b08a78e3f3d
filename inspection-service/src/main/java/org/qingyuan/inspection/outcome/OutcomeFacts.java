package org.qingyuan.inspection.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingyuan.inspection.facts.FactSource;
import org.qingyuan.inspection.outcome.AnnouncedOutcomes.Snapshot;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.OutcomeMark;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;

/**
 * Announced outcomes as figures: for units and bureaus those of their people, for a leader or secretary those announced on him by name.
 * Keys: {@code sanction}, {@code case-filed}, both once for all measures of one matter, and the kind of the measure in lower case with
 * hyphens.
 */
@ApplicationScoped
class OutcomeFacts implements FactSource {
    private static final List<String> KNOWN = List.of(OutcomeMark.SANCTION.key(), OutcomeMark.CASE_FILED.key());

    private final AnnouncedOutcomes announced;

    /** What is counted once. */
    private record Counted(String key, UUID of) {}

    OutcomeFacts(AnnouncedOutcomes announced) {
        this.announced = announced;
    }

    @Override
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        return announced.none(round) ? object -> List.of() : object -> facts(round, scheme, object);
    }

    private List<Fact> facts(Round round, Scheme scheme, RoundObject object) {
        Snapshot snapshot = announced.newest(round, object).orElse(null);
        if (snapshot == null) {
            return List.of();
        }
        Map<Counted, List<Announced>> counted = new LinkedHashMap<>();
        for (Announced outcome : announced.counted(round, snapshot, object)) {
            for (String key : outcome.keys()) {
                UUID once = KNOWN.contains(key) ? outcome.matter() : outcome.outcome();
                counted.computeIfAbsent(new Counted(key, once), any -> new ArrayList<>())
                        .add(outcome);
            }
        }
        List<Fact> facts = new ArrayList<>();
        counted.forEach((what, outcomes) -> facts.add(fact(what.key, outcomes)));
        // What the scheme asks for and case-service knows of: none is a figure too, with the snapshot as its evidence.
        asked(scheme, object.kind())
                .filter(KNOWN::contains)
                .filter(key -> facts.stream().noneMatch(fact -> fact.key().equals(key)))
                .forEach(key -> facts.add(none(snapshot, key)));
        return facts;
    }

    private static Fact fact(String key, List<Announced> outcomes) {
        return new Fact.Number(
                "outcome:" + outcomes.getFirst().outcome() + ":" + key,
                SourceKind.OUTCOME,
                key,
                null,
                BigDecimal.ONE,
                outcomes.stream()
                        .map(one ->
                                new Evidence("outcome", one.outcome().toString(), Digests.sha256(one.line()), false))
                        .toList());
    }

    private static Fact none(Snapshot snapshot, String key) {
        return new Fact.Number(
                "outcome:none:" + key,
                SourceKind.OUTCOME,
                key,
                null,
                BigDecimal.ZERO,
                List.of(new Evidence("outcome-snapshot", snapshot.id().toString(), snapshot.hash(), false)));
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
