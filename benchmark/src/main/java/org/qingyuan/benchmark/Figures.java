package org.qingyuan.benchmark;

import java.util.Locale;

/** Numbers as they stand in the report: no more digits than the measurement carries. */
final class Figures {
    private Figures() {}

    static String of(double figure) {
        double size = Math.abs(figure);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }
}
