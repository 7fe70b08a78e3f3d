package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;

/** Duties by item number, and the measures of the records behind them by form and name. */
@ApplicationScoped
public class LedgerFacts implements FactSource {
    private final FactLines lines;

    LedgerFacts(FactLines lines) {
        this.lines = lines;
    }

    @Override
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        Set<String> wanted = choices(scheme);
        return lines.of(round, objects).andThen(own -> facts(own, wanted));
    }

    /** The choices that the scheme asks for: {@code culture-site.state=已命名}, or {@code state=已命名} of any form. */
    private static Set<String> choices(Scheme scheme) {
        return scheme.sheets().stream()
                .flatMap(sheet ->
                        Stream.concat(sheet.parts().stream().flatMap(Part::indicators), sheet.adjustments().stream()))
                .flatMap(indicator -> indicator.clauses().stream())
                .filter(clause -> clause.source().kind() == SourceKind.FORM)
                .flatMap(clause -> clause.source().keys().stream())
                .filter(key -> key.contains("="))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Fact> facts(List<FactLine> lines, Set<String> wanted) {
        List<Fact> facts = new ArrayList<>();
        Set<UUID> measured = new HashSet<>();
        for (FactLine line : lines) {
            facts.add(duty(line));
            facts.addAll(measures(line, wanted, measured));
            line.records().forEach(record -> measured.add(record.id()));
        }
        return facts;
    }

    private static Fact duty(FactLine line) {
        return new Fact.Duty(
                "duty:" + key(line),
                line.itemNo(),
                line.clause(),
                line.required(),
                line.done(),
                line.onTime(),
                line.notYetDue(),
                line.records().stream()
                        .map(record -> new Evidence("record", record.id().toString(), record.hash(), record.struck()))
                        .toList());
    }

    private static String key(FactLine line) {
        return line.unit() + ":" + line.duty() + (line.owner() == null ? "" : ":" + line.owner())
                + line.shared().stream().map(unit -> "+" + unit).collect(Collectors.joining());
    }

    /** A record that serves several duties is measured once, with the first of them. */
    private static List<Fact> measures(FactLine line, Set<String> wanted, Set<UUID> measured) {
        List<Fact> facts = new ArrayList<>();
        for (FactLine.FactMeasure measure : line.standing()) {
            if (measured.contains(measure.record())) {
                continue;
            }
            figures(measure, wanted)
                    .forEach((key, number) -> facts.add(new Fact.Number(
                            "form:" + key(line) + ":" + measure.record() + ":" + measure.name() + ":" + facts.size(),
                            SourceKind.FORM,
                            key,
                            measure.record().toString(),
                            number,
                            line.records().stream()
                                    .filter(record -> record.id().equals(measure.record()))
                                    .map(record ->
                                            new Evidence("record", record.id().toString(), record.hash(), false))
                                    .toList())));
        }
        return facts;
    }

    /** A flag counts as 1 or 0. Of a choice what was chosen counts as 1, and what a scheme asks for and was not as 0. */
    private static Map<String, BigDecimal> figures(FactLine.FactMeasure measure, Set<String> wanted) {
        if (measure.choice() != null) {
            Map<String, BigDecimal> figures = new TreeMap<>();
            for (String key : wanted) {
                int at = key.indexOf('=');
                String asked = key.substring(0, at);
                if (asked.equals(measure.key()) || asked.equals(measure.name())) {
                    figures.put(measure.key() + key.substring(at), BigDecimal.ZERO);
                }
            }
            figures.put(measure.key() + "=" + measure.choice(), BigDecimal.ONE);
            return figures;
        }
        BigDecimal number =
                measure.flag() == null ? measure.number() : measure.flag() ? BigDecimal.ONE : BigDecimal.ZERO;
        return number == null || number.signum() < 0 ? Map.of() : Map.of(measure.key(), number);
    }
}
