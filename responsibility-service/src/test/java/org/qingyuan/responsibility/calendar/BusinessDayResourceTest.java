package org.qingyuan.responsibility.calendar;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class BusinessDayResourceTest {
    @AfterEach
    void realDate() {
        BusinessDate.reset();
    }

    @Test
    void aMovedWorkdayIsOneAndAHolidayIsNone() {
        BusinessDate.set(LocalDate.of(2026, 10, 10));
        As.account("staff")
                .get(API + "/business-day")
                .then()
                .statusCode(200)
                .body("today", is("2026-10-10"))
                .body("workday", is(true));
        BusinessDate.set(LocalDate.of(2026, 10, 1));
        As.account("staff").get(API + "/business-day").then().body("workday", is(false));
    }
}
