package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Says everything that is wrong with a scheme, each with its place. A scheme without faults can be adopted. */
public final class SchemeCheck {
    private final Faults faults = new Faults();
    private final Scheme scheme;

    private SchemeCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    public static List<Fault> faults(Scheme scheme) {
        SchemeCheck check = new SchemeCheck(scheme);
        check.general();
        check.sheets();
        new EndsCheck(scheme, check.faults).check();
        return check.faults.all();
    }

    private void general() {
        faults.text("/title", scheme.title());
        faults.within("/year", BigDecimal.valueOf(scheme.year()), 1949, 2200);
        faults.positive("/base", scheme.base());
        if (scheme.ceiling() != null
                && scheme.base() != null
                && scheme.ceiling().compareTo(scheme.base()) < 0) {
            faults.add(FaultCode.OUT_OF_RANGE, "/ceiling", scheme.base(), scheme.ceiling());
        }
        faults.notNegative("/bonusCap", scheme.bonusCap(), false);
        faults.there("/notApplicable", scheme.notApplicable());
        Rounding rounding = scheme.rounding();
        if (rounding == null || rounding.rule() == null) {
            faults.there("/rounding", null);
            return;
        }
        faults.within("/rounding/working", BigDecimal.valueOf(rounding.working()), 4, 16);
        faults.within("/rounding/indicator", BigDecimal.valueOf(rounding.indicator()), 0, rounding.working());
        faults.within("/rounding/total", BigDecimal.valueOf(rounding.total()), 0, rounding.working());
    }

    private void sheets() {
        if (scheme.sheets().isEmpty()) {
            faults.add(FaultCode.EMPTY, "/sheets", null, null);
        }
        faults.unique("/sheets", "/kind", scheme.sheets(), Sheet::kind);
        for (int i = 0; i < scheme.sheets().size(); i++) {
            new SheetCheck(scheme, faults).check(scheme.sheets().get(i), "/sheets/" + i);
        }
    }
}
