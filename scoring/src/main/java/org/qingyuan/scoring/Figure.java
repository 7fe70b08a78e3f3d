package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The facts that a source names, in the order of their ids, and the figures that rules take from them. */
final class Figure {
    private final List<Fact> facts;
    private final Quantity quantity;

    Figure(Source source, String indicator, Facts facts) {
        List<String> keys =
                source.keys().isEmpty() && source.kind() == SourceKind.RATING ? List.of(indicator) : source.keys();
        this.quantity = source.quantity();
        this.facts = facts.facts().stream()
                .filter(fact -> fact.source() == source.kind() && named(keys, fact))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    /**
     * A measure {@code special-rectification.corrected} also goes by its last part, as one of that name in any form does. What stands
     * behind an equals sign is a choice and belongs to the name.
     */
    private static boolean named(List<String> keys, Fact fact) {
        String key = fact.key();
        return keys.contains(key) || fact.source() == SourceKind.FORM && keys.contains(bare(key));
    }

    private static String bare(String key) {
        int choice = key.indexOf('=');
        return key.substring(key.lastIndexOf('.', choice < 0 ? key.length() : choice) + 1);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    List<String> ids() {
        return facts.stream().map(Fact::id).toList();
    }

    int notYetDue() {
        return duties(Fact.Duty::notYetDue);
    }

    int required() {
        return duties(Fact.Duty::required);
    }

    boolean isOfDuties() {
        return facts.stream().anyMatch(Fact.Duty.class::isInstance);
    }

    List<BigDecimal> each() {
        List<BigDecimal> numbers = new ArrayList<>();
        facts.forEach(fact -> {
            if (fact instanceof Fact.Number number) {
                numbers.add(number.number());
            }
        });
        return numbers.stream().sorted().toList();
    }

    List<Fact.Ballots> ballots() {
        return facts.stream()
                .filter(Fact.Ballots.class::isInstance)
                .map(Fact.Ballots.class::cast)
                .toList();
    }

    /** The one number that a rule looks at, with how it came about. A rate of nothing is full. */
    BigDecimal number(Rounding rounding, List<Value> values) {
        return switch (quantity) {
            case SHORTFALL -> left("done", Fact.Duty::done, values);
            case NOT_ON_TIME -> left("onTime", Fact.Duty::onTime, values);
            case RATE -> rate("done", Fact.Duty::done, rounding, values);
            case ON_TIME_RATE -> rate("onTime", Fact.Duty::onTime, rounding, values);
            case SUM, EACH, VOTES -> put("sum", each().stream().reduce(BigDecimal.ZERO, BigDecimal::add), values);
        };
    }

    private BigDecimal left(String what, ToIntFunction<Fact.Duty> of, List<Value> values) {
        put("required", BigDecimal.valueOf(required()), values);
        BigDecimal there = put(what, BigDecimal.valueOf(bounded(of)), values);
        return put("left", BigDecimal.valueOf(required()).subtract(there), values);
    }

    private BigDecimal rate(String what, ToIntFunction<Fact.Duty> of, Rounding rounding, List<Value> values) {
        BigDecimal required = put("required", BigDecimal.valueOf(required()), values);
        BigDecimal there = put(what, BigDecimal.valueOf(bounded(of)), values);
        BigDecimal rate =
                required.signum() == 0 ? Scale.HUNDRED : rounding.quotient(Scale.HUNDRED.multiply(there), required);
        return put("rate", rate, values);
    }

    /** What is more than required of one duty does not count. */
    private int bounded(ToIntFunction<Fact.Duty> of) {
        return duties(duty -> Math.min(of.applyAsInt(duty), duty.required()));
    }

    private int duties(ToIntFunction<Fact.Duty> of) {
        return facts.stream()
                .mapToInt(fact -> fact instanceof Fact.Duty duty ? of.applyAsInt(duty) : 0)
                .sum();
    }

    private static BigDecimal put(String name, BigDecimal value, List<Value> values) {
        values.add(new Value(name, value));
        return value;
    }
}
