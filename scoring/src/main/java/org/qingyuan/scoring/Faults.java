package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects faults in the order of their places. */
final class Faults {
    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMAL_PLACES = 6;

    private final List<Fault> all = new ArrayList<>();

    List<Fault> all() {
        return List.copyOf(all);
    }

    void add(FaultCode code, String place, Object expected, Object actual) {
        all.add(new Fault(code, place, text(expected), text(actual)));
    }

    private static String text(Object value) {
        return value == null ? null : Formula.of(value);
    }

    void text(String place, String text) {
        if (text == null || text.isBlank()) {
            add(FaultCode.MISSING, place, null, null);
        }
    }

    boolean there(String place, Object value) {
        if (value == null) {
            add(FaultCode.MISSING, place, null, null);
        }
        return value != null;
    }

    void positive(String place, BigDecimal number) {
        if (there(place, number) && isShort(place, number) && number.signum() <= 0) {
            add(FaultCode.OUT_OF_RANGE, place, "> 0", number);
        }
    }

    void notNegative(String place, BigDecimal number, boolean needed) {
        if (number == null && !needed) {
            return;
        }
        if (there(place, number) && isShort(place, number) && number.signum() < 0) {
            add(FaultCode.OUT_OF_RANGE, place, "≥ 0", number);
        }
    }

    void within(String place, BigDecimal number, int lowest, int highest) {
        if (there(place, number)
                && isShort(place, number)
                && (number.compareTo(BigDecimal.valueOf(lowest)) < 0
                        || number.compareTo(BigDecimal.valueOf(highest)) > 0)) {
            add(FaultCode.OUT_OF_RANGE, place, lowest + "–" + highest, number);
        }
    }

    private boolean isShort(String place, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() > DECIMAL_PLACES || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            add(FaultCode.TOO_LONG, place, null, null);
            return false;
        }
        return true;
    }

    <T> void unique(String place, String member, List<T> list, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object value = key.apply(list.get(i));
            if (value == null || value.toString().isBlank()) {
                add(FaultCode.MISSING, place + "/" + i + member, null, null);
            } else if (!seen.add(value)) {
                add(FaultCode.TWICE, place + "/" + i + member, null, value);
            }
        }
    }

    /** Whether the numbers, as far as they are there, add up. */
    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
