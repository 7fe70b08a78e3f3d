package org.qingyuan.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {
    private final Workdays workdays = published();

    @ParameterizedTest
    @CsvSource({
        "2025-01-26, true", // Sunday, worked for the Spring Festival
        "2025-01-28, false", // New Year's Eve
        "2025-10-08, false",
        "2025-10-11, true", // Saturday, worked
        "2026-01-01, false",
        "2026-01-02, false",
        "2026-01-04, true", // Sunday, worked
        "2026-02-14, true", // Saturday, worked
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-09-25, false",
        "2026-10-08, true",
        "2026-11-21, false", // plain Saturday
        "2026-11-23, true", // plain Monday
        "2031-10-01, true", // Wednesday of a year not yet published
        "2031-10-04, false", // Saturday of the same
    })
    void daysAreWorkedOrNot(LocalDate day, boolean worked) {
        assertEquals(worked, workdays.isWorkday(day), day.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14", // Friday: the Saturday before the festival is worked
        "2026-02-14, 1, 2026-02-24", // over the whole festival
        "2026-02-24, -1, 2026-02-14",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-21, 0, 2026-11-21", // no days, no move, even from a Saturday
        "2026-09-30, 15, 2026-10-27", // 8–10, 12–16, 19–23, 26, 27: the Saturday 10 October is worked
    })
    void workdaysAreCounted(LocalDate from, int n, LocalDate expected) {
        assertEquals(expected, workdays.add(from, n));
    }

    @Test
    void aFreeDayMovesToTheNextWorkday() {
        assertEquals(LocalDate.parse("2026-10-08"), workdays.onOrAfter(LocalDate.parse("2026-10-01")));
        assertEquals(LocalDate.parse("2026-10-08"), workdays.onOrAfter(LocalDate.parse("2026-10-08")));
    }

    @Test
    void aFileOfTheDeploymentReplacesWholeYears() throws IOException {
        Workdays both = workdays.overlaidBy(
                Workdays.read(new StringReader("2026.holidays=2026-06-01\n2027.workdays=2027-01-03\n")));
        assertEquals(Set.of(2025, 2026, 2027), both.publishedYears());
        assertEquals(false, both.isWorkday(LocalDate.parse("2026-06-01")));
        assertEquals(true, both.isWorkday(LocalDate.parse("2026-10-01")), "the shipped 2026 is replaced, not mixed");
        assertEquals(true, both.isWorkday(LocalDate.parse("2027-01-03")));
        assertEquals(false, both.isWorkday(LocalDate.parse("2025-10-01")));
    }

    private static Workdays published() {
        try (var reader = new InputStreamReader(
                WorkdaysTest.class.getResourceAsStream("/calendar/workdays.properties"), StandardCharsets.UTF_8)) {
            return Workdays.read(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void backToTheLastWorkday() {
        assertEquals(LocalDate.parse("2026-02-14"), workdays.onOrBefore(LocalDate.parse("2026-02-22")));
        assertEquals(LocalDate.parse("2026-11-23"), workdays.onOrBefore(LocalDate.parse("2026-11-23")));
    }
}
