package org.qingyuan.responsibility.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.plan.FirstYear;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.TimeLimitKind;

/**
 * When a duty is owed, as a pure function. Periods follow the calendar (a quarter is a quarter of the year, whenever the
 * plan begins); the first and the last window are cut to the plan, except that a period longer than the plan's year runs
 * to its own end, from a day of its own where the schedule names one (1到2年审计一次: item 3.5).
 */
public final class Windows {
    private Windows() {}

    public static List<Window> of(Schedule schedule) {
        return switch (schedule.kind()) {
            case RECURRING ->
                rolls(schedule) ? rolling(schedule) : recurring(schedule, schedule.every(), schedule.atLeast());
            case STANDING -> standing(schedule);
            case MILESTONE ->
                schedule.every() == null ? List.of(once(schedule)) : recurring(schedule, schedule.every(), 1);
            // The number of a target or of a staffing duty counts things and people: one record shows that they are
            // there.
            case TARGET, STAFFING -> List.of(once(schedule));
            // Opened for each person or event on the day of the event (item 1.4).
            case EVENT -> List.of();
            case PROHIBITION -> List.of();
        };
    }

    private static List<Window> recurring(Schedule schedule, Period every, int required) {
        List<Window> windows = new ArrayList<>();
        LocalDate starts = start(schedule.validFrom(), every);
        boolean longer = every.toTotalMonths() > 12;
        while (!starts.isAfter(schedule.validTo())) {
            LocalDate next = starts.plus(every);
            LocalDate from = max(starts, schedule.validFrom());
            LocalDate ends = longer ? next.minusDays(1) : min(next.minusDays(1), schedule.validTo());
            if (longer || !leftOut(schedule, starts)) {
                windows.add(
                        window(schedule, from, ends, required, asked(schedule, required, starts, next, from, ends)));
            }
            starts = next;
        }
        return windows;
    }

    /** A period of several years is counted from the plan's first year and so has none before it. A milestone has its date. */
    private static boolean leftOut(Schedule schedule, LocalDate starts) {
        return schedule.firstYear() == FirstYear.FROM_NEXT_WINDOW
                && schedule.kind() == DutyKind.RECURRING
                && starts.isBefore(schedule.validFrom());
    }

    /** The count of a period, or its share of the days that the plan holds of it: rounded up, so at least one. */
    private static int asked(
            Schedule schedule, int inFull, LocalDate starts, LocalDate next, LocalDate from, LocalDate ends) {
        if (schedule.firstYear() != FirstYear.PRO_RATA) {
            return inFull;
        }
        long part = ChronoUnit.DAYS.between(from, ends) + 1;
        long whole = ChronoUnit.DAYS.between(starts, next);
        return Math.toIntExact(Math.ceilDiv(inFull * part, whole));
    }

    /**
     * One report in each cycle. Where a plan begins in the middle of a cycle and less than half of it is left, or where it
     * asks for nothing before the next window, that stretch is reported on with the cycle that follows: a duty that stands
     * all year leaves no day out, but nobody reports on one week.
     */
    private static List<Window> standing(Schedule schedule) {
        List<Window> windows = recurring(schedule, schedule.reportCycle(), 1);
        LocalDate starts = start(schedule.validFrom(), schedule.reportCycle());
        if (windows.size() < 2 || starts.equals(schedule.validFrom())) {
            return windows;
        }
        LocalDate next = starts.plus(schedule.reportCycle());
        long left = ChronoUnit.DAYS.between(schedule.validFrom(), next);
        boolean join =
                schedule.firstYear() == FirstYear.FROM_NEXT_WINDOW || 2 * left < ChronoUnit.DAYS.between(starts, next);
        if (!join) {
            return windows;
        }
        List<Window> joined = new ArrayList<>(windows.subList(1, windows.size()));
        Window second = joined.getFirst();
        joined.set(0, window(schedule, schedule.validFrom(), second.ends(), 1, 1));
        return joined;
    }

    /** Whether the owner's own period is still running when the plan begins; one that ran out begins anew with the plan. */
    private static boolean rolls(Schedule schedule) {
        return schedule.rollsFrom() != null
                && schedule.rollsFrom().plus(schedule.every()).isAfter(schedule.validFrom());
    }

    /** Periods one after the other from the owner's own day; the first may have begun before the plan. */
    private static List<Window> rolling(Schedule schedule) {
        List<Window> windows = new ArrayList<>();
        LocalDate starts = schedule.rollsFrom();
        while (!starts.isAfter(schedule.validTo())) {
            LocalDate next = starts.plus(schedule.every());
            windows.add(window(schedule, starts, next.minusDays(1), schedule.atLeast(), schedule.atLeast()));
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
        return window(schedule, from, ends, 1, 1);
    }

    /** What an event brings: from its day for so many days, to a due date that moves like any other of its plan. */
    public static Window fromEvent(
            LocalDate day, int termDays, int required, LocalDate validTo, DueShift shift, Workdays workdays) {
        LocalDate written = day.plusDays(termDays);
        LocalDate due = DueDates.shifted(written, day, latest(written, validTo), shift, workdays);
        return new Window(day, written, due, required, due.equals(written) ? null : written, null);
    }

    /** Within the plan, whose year is evaluated; what runs on past it, within the year of its own end. */
    private static LocalDate latest(LocalDate written, LocalDate validTo) {
        return written.isAfter(validTo) ? written.with(TemporalAdjusters.lastDayOfYear()) : validTo;
    }

    private static Window window(Schedule schedule, LocalDate from, LocalDate ends, int inFull, int required) {
        LocalDate written = max(from, due(schedule.limit(), from, ends));
        LocalDate latest = latest(written, schedule.validTo());
        LocalDate due = DueDates.shifted(written, from, latest, schedule.dueShift(), schedule.workdays());
        return new Window(
                from, ends, due, required, due.equals(written) ? null : written, required < inFull ? inFull : null);
    }

    /** A date of the limit counts where it lies in the window; else the window's last day is the due date. */
    private static LocalDate due(Limit limit, LocalDate from, LocalDate ends) {
        if (limit == null || limit.kind() != TimeLimitKind.BY_DATE) {
            return ends;
        }
        if (limit.month() == null) {
            LocalDate date = YearMonth.from(ends).atDay(Limit.day(YearMonth.from(ends), limit.day()));
            return date.isBefore(from) ? ends : date;
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
