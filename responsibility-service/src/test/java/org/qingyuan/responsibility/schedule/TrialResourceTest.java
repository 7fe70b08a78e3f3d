package org.qingyuan.responsibility.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TrialResourceTest {
    private static final Map<String, Object> WHOLE_YEAR = Map.of("text", "全年", "kind", "WHOLE_YEAR");

    @BeforeEach
    void directory() {
        FixtureDirectory.load();
    }

    @Test
    void theDatesFollowTheFormBeforeItIsSaved() {
        JsonPath plan = Plans.importSeed(2027);
        windows("discipline", plan, Map.of("kind", "RECURRING", "every", "P3M", "atLeast", 2))
                .statusCode(200)
                .body("duties[0].windows", hasSize(4))
                .body("duties[0].windows.due", contains("2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31"))
                .body("duties[0].windows.required", everyItem(is(2)));
        windows("discipline", plan, Map.of("kind", "RECURRING", "every", "P6M", "atLeast", 1))
                .body("duties[0].windows.due", contains("2027-06-30", "2027-12-31"));
        Map<String, Object> march = Map.of("text", "3月底前", "kind", "BY_DATE", "month", 3);
        windows("discipline", plan, Map.of("kind", "MILESTONE", "timeLimit", march))
                .body("duties[0].windows.due", contains("2027-03-31"));
    }

    @Test
    void whatIsHalfFilledInOrNotScheduledHasNoDates() {
        JsonPath plan = Plans.importSeed(2027);
        windows("discipline", plan, Map.of("kind", "RECURRING")).body("duties[0].windows", empty());
        windows("discipline", plan, Map.of("kind", "RECURRING", "every", "P0D", "atLeast", 1))
                .statusCode(200)
                .body("duties[0].windows", empty());
        windows("discipline", plan, Map.of("kind", "PROHIBITION")).body("duties[0].windows", empty());
        windows("discipline", plan, Map.of("kind", "EVENT", "atLeast", 1)).body("duties[0].windows", empty());
    }

    @Test
    void onlyTheOfficeOfTheOwnBureauTriesAndOnlyOnADraft() {
        JsonPath plan = Plans.importSeed(2027);
        Map<String, Object> monthly = Map.of("kind", "RECURRING", "every", "P1M", "atLeast", 1);
        windows("staff", plan, monthly).statusCode(403);
        As.token(token -> token.roles("discipline").bureau("elsewhere"))
                .contentType("application/json")
                .body(Map.of("timeLimit", WHOLE_YEAR, "duties", List.of(monthly)))
                .post(API + "/plans/" + plan.getString("id") + "/windows")
                .then()
                .statusCode(404);
        As.account("discipline")
                .header("If-Match", Plans.etag(plan))
                .delete(API + "/plans/" + plan.getString("id"))
                .then()
                .statusCode(204);
        windows("discipline", plan, monthly).statusCode(404);
    }

    private static ValidatableResponse windows(String who, JsonPath plan, Map<String, Object> duty) {
        return As.account(who)
                .contentType("application/json")
                .body(Map.of("timeLimit", WHOLE_YEAR, "duties", List.of(duty)))
                .post(API + "/plans/" + plan.getString("id") + "/windows")
                .then();
    }
}
