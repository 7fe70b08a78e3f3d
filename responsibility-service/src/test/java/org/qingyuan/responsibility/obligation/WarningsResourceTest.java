package org.qingyuan.responsibility.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class WarningsResourceTest {
    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2037, 11, 23));
        plan = Plans.published(2037);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void aUnitSeesWhatItWillMissAndTheDisciplineOfficeWhatAllWill() {
        JsonPath own = warnings("staff", "");
        assertTrue(own.getInt("atRisk") > 0);
        assertTrue(own.getInt("overdue") > 0);
        As.account("staff")
                .get(API + "/obligations?limit=200&forecast=AT_RISK")
                .then()
                .statusCode(200)
                .body("items.size()", is(own.getInt("atRisk")))
                .body("items.forecast.judgement", everyItem(is("AT_RISK")));
        // One judgement, one word: what the desk counts as overdue is what the list calls so, in the forecast and in
        // the state.
        As.account("staff")
                .get(API + "/obligations?limit=200&forecast=OVERDUE")
                .then()
                .statusCode(200)
                .body("items.size()", is(own.getInt("overdue")))
                .body("items.state", everyItem(is("OVERDUE")));
        As.account("staff")
                .get(API + "/obligations?limit=200&forecast=CANNOT_BE_MET")
                .then()
                .body("items.size()", is(own.getInt("lost")));
        JsonPath all = warnings("discipline", "");
        assertTrue(all.getInt("atRisk") > own.getInt("atRisk"));
        // What several share counts for each of them, and once for the bureau.
        assertTrue(all.getInt("atRisk") < all.getInt("units.atRisk.sum()"));
        // 政工室
        String unit = plan.getString("rows[0].responsible[0].unit.id");
        JsonPath one = warnings("discipline", "?unit=" + unit);
        assertEquals(own.getInt("atRisk"), one.getInt("atRisk"));
        assertEquals(own.getInt("atRisk"), all.getInt("units.find { it.unit.id == '" + unit + "' }.atRisk"));
    }

    /** 即将到期 on the desk is the way to just these. */
    @Test
    void whatIsStillToBeDoneInTimeIsAListOfItsOwn() {
        String near = "/obligations?limit=200&from=2037-11-23&to=2037-12-23";
        List<String> pending = Answer.of(As.account("staff")
                        .get(API + near + "&pending=true")
                        .then()
                        .statusCode(200))
                .getList("items.state");
        assertTrue(List.of("NOT_STARTED", "IN_PROGRESS").containsAll(pending), pending::toString);
        int waiting =
                Answer.of(As.account("staff").get(API + "/workbench").then()).getInt("dueSoon");
        assertEquals(waiting, pending.size());
    }

    @Test
    void theJudgementComesWithItsFigures() {
        As.account("staff")
                .get(API + "/obligations?limit=200&q=集中学习不少于2次")
                .then()
                .statusCode(200)
                .body("items.forecast.judgement", contains("AT_RISK"))
                .body("items[0].forecast.reason", is("LAST_QUARTER"))
                .body("items[0].forecast.done", is(0))
                .body("items[0].forecast.open", is(2))
                .body("items[0].forecast.daysLeft", is(38))
                .body("items[0].forecast.days", is(365))
                .body("items[0].forecast.expected", is(1.8f));
    }

    @Test
    void warningsAreForThoseWhoSeeObligations() {
        As.account("auditor").get(API + "/obligation-warnings").then().statusCode(403);
        As.account("staff-yunxiu")
                .get(API + "/obligation-warnings?unit=" + plan.getString("rows[0].responsible[0].unit.id"))
                .then()
                .statusCode(404);
        As.account("staff-yunxiu")
                .get(API + "/obligation-warnings")
                .then()
                .statusCode(200)
                .body("overdue", greaterThan(0));
    }

    private static JsonPath warnings(String account, String query) {
        return Answer.of(As.account(account)
                .get(API + "/obligation-warnings" + query)
                .then()
                .statusCode(200));
    }
}
