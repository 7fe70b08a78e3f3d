package org.qingyuan.responsibility.reading.clause;

import java.time.Period;

/** A period as a flag says it: 每半年, 每15天. */
final class PeriodWords {
    private PeriodWords() {}

    static String of(Period period) {
        long months = period.toTotalMonths();
        if (months == 0) {
            return period.getDays() % 7 == 0 ? "每" + period.getDays() / 7 + "周" : "每" + period.getDays() + "天";
        }
        if (months % 12 == 0) {
            return months == 12 ? "每年" : "每" + months / 12 + "年";
        }
        return months == 6 ? "每半年" : months == 3 ? "每季度" : months == 1 ? "每月" : "每" + months + "个月";
    }
}
