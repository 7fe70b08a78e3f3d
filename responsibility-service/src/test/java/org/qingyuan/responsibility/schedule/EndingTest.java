package org.qingyuan.responsibility.schedule;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** 终止执行 ends what is to come; what was missed stays missed. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class EndingTest {
    private JsonPath plan;

    @BeforeEach
    void published() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2052, 5, 10));
        plan = Plans.published(2052);
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void whatFellDueInForceStaysOverdueAndTheRestEnds() {
        BusinessDate.set(LocalDate.of(2052, 11, 10));
        JsonPath effect =
                Answer.of(As.account("discipline").get(path("/close")).then().statusCode(200));
        assertTrue(effect.getInt("stays") > 0 && effect.getInt("ends") > effect.getInt("stays"));
        int late = listed("OVERDUE").size();
        Plans.end(plan);
        List<String> stay = listed("OVERDUE");
        assertEquals(effect.getInt("stays"), stay.size());
        assertTrue(stay.stream().allMatch(due -> due.compareTo("2052-05-10") >= 0), stay.toString());
        assertTrue(stay.size() < late, "what was overdue when it was published bound nobody");
        assertEquals(0, listed("NOT_STARTED").size());
        assertEquals(effect.getInt("ends"), listed("CLOSED").size());
        As.account("discipline").get(path("/close")).then().statusCode(409).body("code", is("PLAN_NOT_IN_FORCE"));
        As.account("staff").get(path("/close")).then().statusCode(403);
    }

    @Test
    void whatWasPublishedByMistakeLeavesNothing() {
        assertTrue(listed("OVERDUE").size() > 0);
        Plans.end(plan);
        assertEquals(0, listed("OVERDUE").size());
    }

    /** The due dates of all obligations in a state. */
    private List<String> listed(String state) {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = Answer.of(As.account("discipline")
                    .get(API + "/obligations?limit=200&state=" + state + "&plan=" + plan.getString("id")
                            + (after == null ? "" : "&after=" + after))
                    .then()
                    .statusCode(200));
            all.addAll(page.getList("items.due", String.class));
            after = page.getString("next");
        } while (after != null);
        return all;
    }

    private String path(String rest) {
        return API + "/plans/" + plan.getString("id") + rest;
    }
}
