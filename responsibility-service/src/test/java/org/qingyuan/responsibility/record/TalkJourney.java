package org.qingyuan.responsibility.record;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;

/** Talks with people of the rosters, late in the year of a plan. */
abstract class TalkJourney extends RosterJourney {
    protected JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
        BusinessDate.set(LocalDate.of(2042, 12, 20));
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    protected static RequestSpecification leader(String person) {
        return As.token(token -> token.account(person)
                .unit(Fixture.unit("局领导"))
                .person(Fixture.person(person).id())
                .roles("bureau-leader"));
    }
}
