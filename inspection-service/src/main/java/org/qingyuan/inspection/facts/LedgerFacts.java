package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
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
        return lines.of(round, objects).andThen(LedgerFacts::facts);
    }

    private static List<Fact> facts(List<FactLine> lines) {
        List<Fact> facts = new ArrayList<>();
        for (FactLine line : lines) {
            facts.add(duty(line));
            facts.addAll(measures(line));
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

    /** A flag counts as 1 or 0; a choice is no number and stays with the record. One record is measured once per duty. */
    private static List<Fact> measures(FactLine line) {
        List<Fact> facts = new ArrayList<>();
        for (FactLine.FactMeasure measure : line.standing()) {
            BigDecimal number = measure.number() != null
                    ? measure.number()
                    : measure.flag() == null ? null : measure.flag() ? BigDecimal.ONE : BigDecimal.ZERO;
            if (number == null || number.signum() < 0) {
                continue;
            }
            facts.add(new Fact.Number(
                    "form:" + key(line) + ":" + measure.record() + ":" + measure.name() + ":" + facts.size(),
                    SourceKind.FORM,
                    measure.key(),
                    measure.record().toString(),
                    number,
                    line.records().stream()
                            .filter(record -> record.id().equals(measure.record()))
                            .map(record -> new Evidence("record", record.id().toString(), record.hash(), false))
                            .toList()));
        }
        return facts;
    }
}
