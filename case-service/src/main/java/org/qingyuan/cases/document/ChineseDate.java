package org.qingyuan.cases.document;

import java.time.LocalDate;

/** Days as official papers write them. */
public final class ChineseDate {
    private ChineseDate() {}

    /** 2026年11月28日; empty where there is none. */
    public static String of(LocalDate day) {
        return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
