package org.qingyuan.responsibility;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.BusinessDate;

/** The bureau's own table, in force for the year of the day on which the tests run. */
public abstract class PlanInForce {
    private final LocalDate today;

    protected JsonPath plan;

    protected PlanInForce(LocalDate today) {
        this.today = today;
    }

    @BeforeEach
    protected void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(today);
        plan = Plans.published(today.getYear());
    }

    @AfterEach
    protected void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }
}
