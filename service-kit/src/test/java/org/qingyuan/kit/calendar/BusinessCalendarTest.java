package org.qingyuan.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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

    /** Also where the days are handed to a rule, and while there is time to get the file. */
    @Test
    void itWarnsAQuarterAheadOfAYearThatIsNotPublished() {
        List<String> said = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getMessage().startsWith("No published holidays")) {
                    said.add(line.getMessage() + Arrays.toString(line.getParameters()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = LogManager.getLogManager().getLogger("");
        log.addHandler(ear);
        try {
            BusinessDate.set(LocalDate.parse("2046-11-20"));
            calendar.workdays();
            calendar.workdays();
        } finally {
            log.removeHandler(ear);
        }
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.getFirst().contains("2047"), said::toString);
    }

    @Test
    void itSaysWhichYearsItKnows() {
        assertEquals(Set.of(2025, 2026), calendar.publishedYears());
        assertEquals(LocalDate.parse("2026-02-24"), calendar.addWorkdays(LocalDate.parse("2026-02-14"), 1));
        assertEquals(LocalDate.parse("2026-10-08"), calendar.workdayOnOrAfter(LocalDate.parse("2026-10-03")));
    }
}
