package org.qingyuan.cases.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qingyuan.kit.calendar.Workdays;

/** A span of time as the rules count it. */
public record Span(@Min(0) @Max(1000) int amount, @NotNull LimitUnit unit) {

    /** The last day of the span; the day on which it begins does not count. */
    public LocalDate after(LocalDate start, Workdays workdays) {
        return switch (unit) {
            case WORKING_DAYS -> workdays.add(start, amount);
            case DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }

    /** The end of a span that stood still, put off by the days of its own kind between: working days, or all. */
    public LocalDate later(LocalDate end, LocalDate from, LocalDate until, Workdays workdays) {
        return switch (unit) {
            case WORKING_DAYS ->
                workdays.add(end, (int) from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(workdays::isWorkday)
                        .count());
            case DAYS, MONTHS -> end.plusDays(ChronoUnit.DAYS.between(from, until));
        };
    }
}
