package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MeetingReturnsTest extends MeetingJourney {
    @Test
    void whatWasNotedAsHeldTooEarlyIsCollectedAgain() {
        String id = held("2042-06-09");
        line("staff-fazhi", id, FAZHI, 3, 1).statusCode(409);
        get("staff", id).body("acts", contains("ISSUE", "REOPEN"));
        back("staff-fazhi", id, 2, "REOPEN", "未开完").statusCode(403);
        back("staff", id, 2, "REOPEN", " ").statusCode(422).body("errors.field", contains("reason"));
        back("staff", id, 2, "REOPEN", "法制室情况未填报")
                .statusCode(200)
                .body("state", is("COLLECTING"))
                .body("editable", is(true))
                .body("returns.reason", contains("法制室情况未填报"));
        line("staff-fazhi", id, FAZHI, 3, 1).statusCode(200);
        step("staff", id, 3, "HOLD", null).statusCode(200);
    }

    @Test
    void mistypedMinutesAreCorrectedAndIssuedAnew() {
        String id = held("2042-06-08");
        String action = UUID.randomUUID().toString();
        outcome("staff", id, 2, action).statusCode(200);
        step("staff", id, 3, "ISSUE", "联席〔2042〕5号").statusCode(200).body("acts", contains("CORRECT"));
        verified("2042-06-08", 2);
        back("staff", id, 4, "CORRECT", "法制室查实数录错")
                .statusCode(200)
                .body("state", is("HELD"))
                .body("minutesNo", nullValue())
                // Its units work on it: nobody collects anew.
                .body("acts", contains("ISSUE"))
                .body("actions[0].given", is(true))
                .body("returns[0].minutesNo", is("联席〔2042〕5号"))
                .body("returns[0].minutes.figures.verified", hasItem(2));
        back("staff", id, 5, "REOPEN", "再收集").statusCode(409);
        corrected(id, 5).statusCode(200).body("actions.what", contains("窗口服务专项整治", "补充培训"));
        step("staff", id, 6, "ISSUE", "联席〔2042〕5号（更正）")
                .statusCode(200)
                .body("actions", hasSize(2))
                .body("returns[0].minutes.decisions", is("一、整治窗口服务态度。"));
        verified("2042-06-08", 12);
        As.account("staff-yunxiu")
                .get(API + "/joint-meetings/my-actions")
                .then()
                .body("findAll { it.meeting == '" + id + "' }.obligation", hasSize(2))
                .body("findAll { it.meeting == '" + id + "' }.obligation", not(hasItem(nullValue())));
    }

    /** What was given stays, though the request knows nothing of it; another item comes to it. */
    private static ValidatableResponse corrected(String id, int version) {
        return As.account("staff")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "decisions",
                        "一、整治窗口服务态度。",
                        "present",
                        List.of(FAZHI, YUNXIU),
                        "figures",
                        List.of(Map.of("unit", FAZHI, "verified", 12, "rank", 1, "keyWork", "")),
                        "actions",
                        List.of(Map.of("id", UUID.randomUUID(), "what", "补充培训", "unit", YUNXIU, "due", "2042-06-20"))))
                .put(API + "/joint-meetings/" + id + "/outcome")
                .then();
    }

    private static void verified(String day, int expected) {
        As.account("staff")
                .get(API + "/joint-meeting-figures?from=" + day + "&to=" + day)
                .then()
                .statusCode(200)
                .body("find { it.unit.name == '法制室' }.verified", is(expected));
    }

    /** Nobody came and nothing was decided: that was said, and is not asked anew. */
    @Test
    void anOutcomeWithNothingInItIsSaved() {
        String id = held("2042-06-07");
        saved(id, false);
        As.account("staff")
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body(Map.of("decisions", "", "present", List.of(), "figures", List.of(), "actions", List.of()))
                .put(API + "/joint-meetings/" + id + "/outcome")
                .then()
                .statusCode(200);
        saved(id, true);
    }

    private static void saved(String id, boolean saved) {
        As.account("staff")
                .get(API + "/joint-meetings/" + id)
                .then()
                .statusCode(200)
                .body("outcomeSaved", is(saved));
    }

    private static String held(String day) {
        String id = prepared(day);
        step("staff", id, 0, "COLLECT", null).statusCode(200);
        step("staff", id, 1, "HOLD", null).statusCode(200);
        return id;
    }
}
