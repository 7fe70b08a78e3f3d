package org.qingyuan.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class BusinessCalendarTest {
    @Inject
    BusinessCalendar calendar;

    @AfterEach
    void back() {
        BusinessDate.reset();
    }

    @Test
    void theDateFileMovesTodayWhileTheServiceRuns() {
        LocalDate real = LocalDate.now(BusinessCalendar.ZONE);
        assertEquals(real, calendar.today());
        BusinessDate.set(LocalDate.parse("2026-02-14"));
        assertEquals(LocalDate.parse("2026-02-14"), calendar.today());
        BusinessDate.set(LocalDate.parse("2030-12-31"));
        assertEquals(LocalDate.parse("2030-12-31"), calendar.today());
    }

    @Test
    void itSaysWhichYearsItKnows() {
        assertEquals(Set.of(2025, 2026), calendar.publishedYears());
        assertEquals(LocalDate.parse("2026-02-24"), calendar.addWorkdays(LocalDate.parse("2026-02-14"), 1));
        assertEquals(LocalDate.parse("2026-10-08"), calendar.workdayOnOrAfter(LocalDate.parse("2026-10-03")));
    }
}
