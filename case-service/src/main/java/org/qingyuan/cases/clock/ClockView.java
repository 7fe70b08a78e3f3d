package org.qingyuan.cases.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.Limit;

/**
 * @param basis the limit with its rule, article, mark and maximum
 * @param superiorDue whether a superior's own deadline goes before the limit
 * @param colour null once it stopped
 */
public record ClockView(
        ClockKind kind,
        LocalDate starts,
        LocalDate due,
        LocalDate firstDue,
        Limit basis,
        int extensions,
        boolean superiorDue,
        int urged,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate stoppedOn,
        @Nullable Colour colour) {}
