package org.qingyuan.responsibility.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.plan.FirstYear;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.TimeLimitKind;

class WindowsTest {
    private static final Limit WHOLE_YEAR = new Limit("全年", TimeLimitKind.WHOLE_YEAR, null, null, null, null);
    private static final Limit TWO_YEARS = new Limit("2年", TimeLimitKind.WITHIN, Period.ofYears(2), null, null, null);
    private static final Limit DECEMBER = new Limit("12月", TimeLimitKind.BY_DATE, null, null, 12, null);

    @Test
    void twiceAYearIsOneWindowThatAsksForTwo() {
        assertEquals(
                List.of(window("2026-01-01", "2026-12-31", "2026-12-31", 2)),
                Windows.of(year(DutyKind.RECURRING, "P1Y", 2, WHOLE_YEAR)));
    }

    @Test
    void aQuarterIsAQuarterOfTheYear() {
        assertEquals(
                List.of(
                        window("2026-01-01", "2026-03-31", "2026-03-31", 1),
                        window("2026-04-01", "2026-06-30", "2026-06-30", 1),
                        window("2026-07-01", "2026-09-30", "2026-09-30", 1),
                        window("2026-10-01", "2026-12-31", "2026-12-31", 1)),
                Windows.of(year(DutyKind.RECURRING, "P3M", 1, WHOLE_YEAR)));
    }

    @Test
    void aPlanThatBeginsInTheMiddleCutsTheFirstWindow() {
        assertEquals(
                List.of(
                        window("2026-05-10", "2026-06-30", "2026-06-30", 1),
                        window("2026-07-01", "2026-09-20", "2026-09-20", 1)),
                Windows.of(schedule(DutyKind.RECURRING, "P3M", 1, WHOLE_YEAR, "2026-05-10", "2026-09-20")));
    }

    @Test
    void twelveMonthsAndFiftyThreeWeeks() {
        assertEquals(
                12, Windows.of(year(DutyKind.RECURRING, "P1M", 1, WHOLE_YEAR)).size());
        List<Window> weeks = Windows.of(year(DutyKind.RECURRING, "P7D", 1, WHOLE_YEAR));
        assertEquals(53, weeks.size());
        assertEquals(window("2026-01-01", "2026-01-04", "2026-01-04", 1), weeks.getFirst());
        assertEquals(window("2026-01-05", "2026-01-11", "2026-01-11", 1), weeks.get(1));
    }

    @Test
    void aDayOfTheMonthThatIsOverWhenItBeginsGivesWayToTheMonthsEnd() {
        Limit tenth = new Limit("每月10日前", TimeLimitKind.BY_DATE, null, null, null, 10);
        assertEquals(
                List.of(
                        window("2026-11-15", "2026-11-30", "2026-11-30", 1),
                        window("2026-12-01", "2026-12-31", "2026-12-10", 1)),
                Windows.of(schedule(DutyKind.RECURRING, "P1M", 1, tenth, "2026-11-15", "2026-12-31")));
    }

    @Test
    void anAuditWithinTwoYearsRunsPastThePlansYear() {
        assertEquals(
                List.of(window("2026-01-01", "2027-12-31", "2027-12-31", 1)),
                Windows.of(year(DutyKind.RECURRING, "P2Y", 1, WHOLE_YEAR)));
    }

    @Test
    void aStandingDutyIsReportedOnInTheReportCycle() {
        assertEquals(
                List.of(
                        window("2026-01-01", "2026-06-30", "2026-06-30", 1),
                        window("2026-07-01", "2026-12-31", "2026-12-31", 1)),
                Windows.of(year(DutyKind.STANDING, null, null, WHOLE_YEAR)));
    }

    @Test
    void aTargetWithinTwoYearsIsDueOnTheLastDayOfTheSecond() {
        assertEquals(
                List.of(window("2026-01-01", "2027-12-31", "2027-12-31", 1)),
                Windows.of(year(DutyKind.TARGET, null, 1, TWO_YEARS)));
    }

    @Test
    void theHeadcountOfAStaffingDutyIsNoFrequency() {
        assertEquals(
                List.of(window("2026-01-01", "2026-12-31", "2026-12-31", 1)),
                Windows.of(year(DutyKind.STAFFING, null, 2, WHOLE_YEAR)));
    }

    @Test
    void aMilestoneIsDueOnItsDate() {
        Limit march = new Limit("3月15日前", TimeLimitKind.BY_DATE, null, null, 3, 15);
        assertEquals(
                List.of(window("2026-01-01", "2026-12-31", "2026-03-15", 1)),
                Windows.of(year(DutyKind.MILESTONE, null, null, march)));
        assertEquals(
                List.of(window("2026-01-01", "2026-12-31", "2026-12-31", 1)),
                Windows.of(year(DutyKind.MILESTONE, null, null, DECEMBER)));
    }

    @Test
    void aDayOfTheMonthComesBackAndTheThirtyFirstIsItsLastDay() {
        Limit lastDay = new Limit("每月31日前", TimeLimitKind.BY_DATE, null, null, null, 31);
        List<Window> months = Windows.of(year(DutyKind.RECURRING, "P1M", 1, lastDay));
        assertEquals(LocalDate.parse("2026-02-28"), months.get(1).due());
        assertEquals(LocalDate.parse("2026-04-30"), months.get(3).due());
    }

    @Test
    void aDateBeforeThePlanBeginsGivesWayToTheEnd() {
        Limit march = new Limit("3月底前", TimeLimitKind.BY_DATE, null, null, 3, null);
        assertEquals(
                List.of(window("2026-05-01", "2026-12-31", "2026-12-31", 1)),
                Windows.of(schedule(DutyKind.MILESTONE, null, null, march, "2026-05-01", "2026-12-31")));
    }

    @Test
    void eventsBringNothingUntilTheyHappen() {
        assertEquals(List.of(), Windows.of(year(DutyKind.EVENT, null, null, WHOLE_YEAR)));
    }

    private static Schedule year(DutyKind kind, String every, Integer atLeast, Limit limit) {
        return schedule(kind, every, atLeast, limit, "2026-01-01", "2026-12-31");
    }

    private static Schedule schedule(
            DutyKind kind, String every, Integer atLeast, Limit limit, String from, String to) {
        return new Schedule(
                kind,
                every == null ? null : Period.parse(every),
                atLeast,
                limit,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Period.ofMonths(6),
                FirstYear.FULL,
                DueShift.AS_WRITTEN,
                new Workdays(Set.of(), Set.of(), Set.of()),
                null);
    }

    private static Window window(String starts, String ends, String due, int required) {
        return new Window(LocalDate.parse(starts), LocalDate.parse(ends), LocalDate.parse(due), required);
    }
}
