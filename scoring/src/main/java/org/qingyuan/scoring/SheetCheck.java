package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what one kind of object is evaluated by. */
final class SheetCheck {
    private final Scheme scheme;
    private final Faults faults;
    private final Set<String> codes = new HashSet<>();

    SheetCheck(Scheme scheme, Faults faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    void check(Sheet sheet, String place) {
        faults.unique(place + "/parts", "/code", sheet.parts(), Part::code);
        BigDecimal weights = Faults.sum(sheet.parts().stream().map(Part::weight).toList());
        if (weights.compareTo(Scale.HUNDRED) != 0) {
            faults.add(FaultCode.WEIGHTS, place + "/parts", Scale.HUNDRED, weights);
        }
        for (int i = 0; i < sheet.parts().size(); i++) {
            part(sheet.parts().get(i), place + "/parts/" + i);
        }
        for (int i = 0; i < sheet.adjustments().size(); i++) {
            Indicator adjustment = sheet.adjustments().get(i);
            String at = place + "/adjustments/" + i;
            code(adjustment, at);
            if (adjustment.points() != null && adjustment.points().signum() != 0) {
                faults.add(FaultCode.OUT_OF_RANGE, at + "/points", BigDecimal.ZERO, adjustment.points());
            }
            clauses(adjustment, true, at);
        }
    }

    private void part(Part part, String place) {
        faults.there(place + "/kind", part.kind());
        faults.text(place + "/title", part.title());
        faults.positive(place + "/weight", part.weight());
        faults.positive(place + "/full", part.full());
        faults.unique(place + "/groups", "/code", part.groups(), Group::code);
        List<BigDecimal> points = new ArrayList<>();
        for (int g = 0; g < part.groups().size(); g++) {
            Group group = part.groups().get(g);
            faults.text(place + "/groups/" + g + "/title", group.title());
            for (int i = 0; i < group.indicators().size(); i++) {
                Indicator indicator = group.indicators().get(i);
                String at = place + "/groups/" + g + "/indicators/" + i;
                code(indicator, at);
                faults.positive(at + "/points", indicator.points());
                points.add(indicator.points());
                clauses(indicator, false, at);
            }
        }
        BigDecimal sum = Faults.sum(points);
        if (part.full() != null && sum.compareTo(part.full()) != 0) {
            faults.add(FaultCode.POINTS, place + "/full", part.full(), sum);
        }
    }

    private void code(Indicator indicator, String at) {
        faults.text(at + "/requirement", indicator.requirement());
        if (indicator.code() == null || indicator.code().isBlank()) {
            faults.add(FaultCode.MISSING, at + "/code", null, null);
        } else if (!codes.add(indicator.code())) {
            faults.add(FaultCode.TWICE, at + "/code", null, indicator.code());
        }
    }

    private void clauses(Indicator indicator, boolean adjusts, String at) {
        if (indicator.clauses().isEmpty()) {
            faults.add(FaultCode.MISSING, at + "/clauses", null, null);
        }
        for (int i = 0; i < indicator.clauses().size(); i++) {
            new ClauseCheck(scheme, faults, at + "/clauses/" + i)
                    .check(indicator, indicator.clauses().get(i), adjusts);
        }
    }
}
