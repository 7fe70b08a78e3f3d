package org.qingyuan.responsibility.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.TimeLimitKind;

/**
 * When a duty is owed, as a pure function. Periods follow the calendar (a quarter is a quarter of the year, whenever the
 * plan begins); the first and the last window are cut to the plan, except that a period longer than the plan's year runs
 * to its own end (1到2年审计一次: item 3.5).
 */
public final class Windows {
    private Windows() {}

    public static List<Window> of(Schedule schedule) {
        return switch (schedule.kind()) {
            case RECURRING -> recurring(schedule, schedule.every(), schedule.atLeast());
            case STANDING -> recurring(schedule, schedule.reportCycle(), 1);
            case MILESTONE ->
                schedule.every() == null ? List.of(once(schedule)) : recurring(schedule, schedule.every(), 1);
            // The number of a target or of a staffing duty counts things and people: one record shows that they are
            // there.
            case TARGET, STAFFING -> List.of(once(schedule));
            // Opened for each person or event on the day of the event (item 1.4).
            case EVENT -> List.of();
        };
    }

    private static List<Window> recurring(Schedule schedule, Period every, int required) {
        List<Window> windows = new ArrayList<>();
        LocalDate starts = start(schedule.validFrom(), every);
        while (!starts.isAfter(schedule.validTo())) {
            LocalDate next = starts.plus(every);
            LocalDate from = max(starts, schedule.validFrom());
            boolean longer = every.toTotalMonths() > 12;
            LocalDate ends = longer ? next.minusDays(1) : min(next.minusDays(1), schedule.validTo());
            windows.add(new Window(from, ends, max(from, due(schedule.limit(), from, ends)), required));
            starts = next;
        }
        return windows;
    }

    /** First day of the calendar period that holds {@code day}; periods of several years are counted from the plan's first year. */
    private static LocalDate start(LocalDate day, Period every) {
        int months = (int) every.toTotalMonths();
        if (months == 0) {
            return every.getDays() % 7 == 0 ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        }
        if (months >= 12) {
            return day.withDayOfYear(1);
        }
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }

    private static Window once(Schedule schedule) {
        LocalDate from = schedule.validFrom();
        Limit limit = schedule.limit();
        LocalDate ends = limit != null && limit.kind() == TimeLimitKind.WITHIN
                ? from.plus(limit.within()).minusDays(1)
                : schedule.validTo();
        return new Window(from, ends, max(from, due(limit, from, ends)), 1);
    }

    /** A date of the limit counts where it lies in the window; else the window's last day is the due date. */
    private static LocalDate due(Limit limit, LocalDate from, LocalDate ends) {
        if (limit == null || limit.kind() != TimeLimitKind.BY_DATE) {
            return ends;
        }
        if (limit.month() == null) {
            return YearMonth.from(ends).atDay(Limit.day(YearMonth.from(ends), limit.day()));
        }
        YearMonth month = YearMonth.of(limit.year() == null ? ends.getYear() : limit.year(), limit.month());
        LocalDate date = month.atDay(Limit.day(month, limit.day()));
        return date.isBefore(from) || date.isAfter(ends) ? ends : date;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
