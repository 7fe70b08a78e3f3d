package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Takes the measures out of filled-in values. Pure. What was not filled in yields nothing: it is unknown, not zero. */
public final class Measures {
    private Measures() {}

    public static List<Measure> of(FormDefinition form, JsonNode values) {
        return form.measures().stream()
                .map(measure -> of(measure, values))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Measure> of(FormMeasure measure, JsonNode values) {
        String[] path = measure.field().split("\\.", 2);
        JsonNode value = values.path(path[0]);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        return switch (measure.how()) {
            case VALUE -> Optional.of(value(measure, value));
            case COUNT -> Optional.of(number(measure, BigDecimal.valueOf(count(measure, value, path))));
            case SUM -> Optional.of(number(measure, sum(value, path[1])));
            case YES -> Optional.of(number(measure, count(cells(value, path[1]).filter(JsonNode::asBoolean))));
            case DISTINCT ->
                Optional.of(number(measure, count(cells(value, path[1]).distinct())));
        };
    }

    private static Measure value(FormMeasure measure, JsonNode value) {
        if (value.isNumber()) {
            return number(measure, value.decimalValue());
        }
        return value.isBoolean()
                ? new Measure(
                        measure.name(),
                        measure.title(),
                        MeasureKind.BOOLEAN,
                        null,
                        value.booleanValue(),
                        null,
                        measure.unit())
                : new Measure(
                        measure.name(),
                        measure.title(),
                        MeasureKind.CHOICE,
                        null,
                        null,
                        value.textValue(),
                        measure.unit());
    }

    private static long count(FormMeasure measure, JsonNode lines, String[] path) {
        return measure.only() == null
                ? lines.size()
                : lines.valueStream()
                        .filter(line ->
                                measure.only().contains(line.path(path[1]).asText()))
                        .count();
    }

    private static BigDecimal sum(JsonNode lines, String column) {
        return cells(lines, column).map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<JsonNode> cells(JsonNode lines, String column) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path(column))
                .filter(cell -> !cell.isMissingNode());
    }

    private static BigDecimal count(Stream<JsonNode> cells) {
        return BigDecimal.valueOf(cells.count());
    }

    private static Measure number(FormMeasure measure, BigDecimal number) {
        return new Measure(measure.name(), measure.title(), MeasureKind.NUMBER, number, null, null, measure.unit());
    }
}
