package org.qingyuan.responsibility.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.plan.FirstYear;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.TimeLimitKind;

/** What is chosen at publishing: a first period that the plan holds only in part, free days, a period of an owner's own. */
class WindowTermsTest {
    private static final Limit WHOLE_YEAR = new Limit("全年", TimeLimitKind.WHOLE_YEAR, null, null, null, null);
    private static final Workdays WORKDAYS = published();

    @ParameterizedTest
    @CsvSource({
        // policy, period, count, first day of the plan -> windows, count of the first, day it starts on
        "FULL, P1Y, 4, 2026-05-01, 1, 4, 2026-05-01",
        "PRO_RATA, P1Y, 4, 2026-05-01, 1, 3, 2026-05-01", // 245 of 365 days of 4: 2.7
        "PRO_RATA, P1Y, 2, 2026-01-01, 1, 2, 2026-01-01", // a whole year is not cut
        "PRO_RATA, P1Y, 2, 2026-12-30, 1, 1, 2026-12-30", // two days are left: one
        "PRO_RATA, P3M, 3, 2026-05-16, 3, 2, 2026-05-16", // 46 of 91 days of 3: 1.5
        "FROM_NEXT_WINDOW, P3M, 1, 2026-05-16, 2, 1, 2026-07-01",
        "FROM_NEXT_WINDOW, P3M, 1, 2026-04-01, 3, 1, 2026-04-01", // begins with the quarter
        "FROM_NEXT_WINDOW, P1M, 1, 2026-11-02, 1, 1, 2026-12-01",
    })
    void thePolicyForTheFirstPeriod(
            FirstYear policy, String every, int count, String from, int windows, int first, String starts) {
        List<Window> found = Windows.of(schedule(DutyKind.RECURRING, every, count, from, "2026-12-31", policy));
        assertEquals(windows, found.size());
        assertEquals(first, found.getFirst().required());
        assertEquals(LocalDate.parse(starts), found.getFirst().starts());
    }

    @Test
    void aReducedWindowSaysWhatTheClauseAsks() {
        Window first = Windows.of(
                        schedule(DutyKind.RECURRING, "P1Y", 4, "2026-05-01", "2026-12-31", FirstYear.PRO_RATA))
                .getFirst();
        assertEquals(4, first.requiredInFull());
        Window full = Windows.of(schedule(DutyKind.RECURRING, "P1Y", 4, "2026-05-01", "2026-12-31", FirstYear.FULL))
                .getFirst();
        assertNull(full.requiredInFull());
    }

    @Test
    void aYearThatHadBegunBringsNothingFromTheNextOneOn() {
        assertEquals(
                List.of(),
                Windows.of(schedule(
                        DutyKind.RECURRING, "P1Y", 2, "2026-05-01", "2026-12-31", FirstYear.FROM_NEXT_WINDOW)));
    }

    @Test
    void aMilestoneKeepsItsDateUnderEveryPolicy() {
        for (FirstYear policy : FirstYear.values()) {
            List<Window> yearEnd =
                    Windows.of(schedule(DutyKind.MILESTONE, "P1Y", null, "2026-05-01", "2026-12-31", policy));
            assertEquals(1, yearEnd.size(), policy.name());
            assertEquals(LocalDate.parse("2026-12-31"), yearEnd.getFirst().due());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a week is left of the first half-year: reported on with the second
        "FULL, 2026-06-24, 1, 2026-06-24, 2026-12-31",
        // three months are left: a report of their own
        "FULL, 2026-03-20, 2, 2026-03-20, 2026-06-30",
        "FROM_NEXT_WINDOW, 2026-03-20, 1, 2026-03-20, 2026-12-31",
        // the plan ends before another cycle begins
        "FULL, 2026-12-20, 1, 2026-12-20, 2026-12-31",
    })
    void aStandingDutyLeavesNoDayOutAndReportsOnNoWeek(
            FirstYear policy, String from, int windows, String starts, String firstEnds) {
        List<Window> found = Windows.of(schedule(DutyKind.STANDING, null, null, from, "2026-12-31", policy));
        assertEquals(windows, found.size());
        assertEquals(LocalDate.parse(starts), found.getFirst().starts());
        assertEquals(LocalDate.parse(firstEnds), found.getFirst().ends());
        assertEquals(LocalDate.parse("2026-12-31"), found.getLast().ends());
    }

    @ParameterizedTest
    @CsvSource({
        // rolls from -> windows, first start, first due
        "2025-03-01, 1, 2025-03-01, 2027-02-26", // 28 February 2027 is a Sunday; 2027 knows its weekends only
        "2024-06-01, 2, 2024-06-01, 2026-05-29", // 31 May 2026 is a Sunday; the next window rolls on from 1 June
        "2020-01-01, 1, 2026-01-01, 2027-12-31", // ran out before the plan: the plan's own period
    })
    void anAuditRollsFromTheLastOneOrTheHoldersFirstDay(String rollsFrom, int windows, String starts, String due) {
        Schedule everyTwoYears = new Schedule(
                DutyKind.RECURRING,
                Period.ofYears(2),
                1,
                WHOLE_YEAR,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                Period.ofMonths(6),
                FirstYear.FULL,
                DueShift.PREVIOUS_WORKDAY,
                WORKDAYS,
                LocalDate.parse(rollsFrom));
        List<Window> found = Windows.of(everyTwoYears);
        assertEquals(windows, found.size());
        assertEquals(LocalDate.parse(starts), found.getFirst().starts());
        assertEquals(LocalDate.parse(due), found.getFirst().due());
    }

    @Test
    void aMonthThatEndsOnASaturdayIsDueOnMondayAndSaysSo() {
        Window january = Windows.of(schedule(DutyKind.RECURRING, "P1M", 1, "2026-01-01", "2026-12-31", FirstYear.FULL))
                .getFirst();
        assertEquals(LocalDate.parse("2026-02-02"), january.due());
        assertEquals(LocalDate.parse("2026-01-31"), january.dueWritten());
        assertEquals(LocalDate.parse("2026-01-31"), january.ends());
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_WORKDAY, 2026-10-01, 2026-01-01, 2026-12-31, 2026-10-08", // over the National Day
        "PREVIOUS_WORKDAY, 2026-10-05, 2026-01-01, 2026-12-31, 2026-09-30",
        "AS_WRITTEN, 2026-10-05, 2026-01-01, 2026-12-31, 2026-10-05",
        "NEXT_WORKDAY, 2026-10-10, 2026-01-01, 2026-12-31, 2026-10-10", // a Saturday that is worked
        "NEXT_WORKDAY, 2026-05-31, 2026-01-01, 2026-05-31, 2026-05-29", // not out of the plan
        "PREVIOUS_WORKDAY, 2026-02-22, 2026-02-16, 2026-12-31, 2026-02-24", // not before the window: a festival week
        "NEXT_WORKDAY, 2026-02-22, 2026-02-16, 2026-02-22, 2026-02-22", // neither way: the words stand
    })
    void whereADueDateGoes(DueShift shift, String written, String starts, String latest, String due) {
        assertEquals(
                LocalDate.parse(due),
                DueDates.shifted(
                        LocalDate.parse(written), LocalDate.parse(starts), LocalDate.parse(latest), shift, WORKDAYS));
    }

    @Test
    void whatAnEventBringsIsNotDueOnAFreeDayEither() {
        LocalDate end = LocalDate.parse("2026-12-31");
        // 31 January is a Saturday.
        Window moved = Windows.fromEvent(LocalDate.parse("2026-01-01"), 30, 1, end, DueShift.NEXT_WORKDAY, WORKDAYS);
        assertEquals(LocalDate.parse("2026-02-02"), moved.due());
        assertEquals(LocalDate.parse("2026-01-31"), moved.dueWritten());
        assertEquals(
                new Window(
                        LocalDate.parse("2026-03-02"), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-01"), 2),
                Windows.fromEvent(LocalDate.parse("2026-03-02"), 30, 2, end, DueShift.NEXT_WORKDAY, WORKDAYS));
    }

    private static Schedule schedule(
            DutyKind kind, String every, Integer atLeast, String from, String to, FirstYear policy) {
        return new Schedule(
                kind,
                every == null ? null : Period.parse(every),
                atLeast,
                WHOLE_YEAR,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Period.ofMonths(6),
                policy,
                DueShift.NEXT_WORKDAY,
                WORKDAYS,
                null);
    }

    private static Workdays published() {
        try (var reader = new InputStreamReader(
                WindowTermsTest.class.getResourceAsStream("/calendar/workdays.properties"), StandardCharsets.UTF_8)) {
            return Workdays.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
