package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What was accepted by mistake goes back, counts no more, and is accepted anew. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReopenedRecordTest extends RecordJourney {
    @Test
    void whatWasAcceptedWronglyGoesBackAndIsMended() {
        String study = obligation("staff", 0);
        String id = accepted("staff", "unit-leader", "discipline", study, "中心组学习", "2027-03-10");
        counts("staff", study, 1, 0, 0, "IN_PROGRESS");
        JsonPath first = read("staff", id);
        assertEquals("[]", first.getString("acts"));
        act("unit-leader", id, "REOPEN", "写错了").statusCode(403);
        act("discipline", id, "REOPEN", " ").statusCode(422);
        act("discipline", id, "REOPEN", "实际参加人数与签到表不符")
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("hash", nullValue())
                .body("acceptor", nullValue())
                .body("past.title", contains("中心组学习"))
                .body("past.hash", contains(first.getString("hash")))
                .body("history[-1].reason", is("实际参加人数与签到表不符"));
        counts("staff", study, 0, 0, 1, "IN_PROGRESS");

        save("staff", id, etag(read("staff", id)), request(study, "中心组学习（已更正）", "2027-03-10"))
                .statusCode(200);
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200);
        act("discipline", id, "ACCEPT", null)
                .statusCode(200)
                .body("hash", notNullValue())
                .body("past.title", contains("中心组学习"));
        assertNotEquals(first.getString("hash"), read("staff", id).getString("hash"));
        counts("staff", study, 1, 0, 0, "IN_PROGRESS");
    }

    /** What was accepted can be looked at by who accepts anew; what never was is out of sight once it is removed. */
    @Test
    void whatWasAcceptedStaysWhenItIsTakenOut() {
        String id = draft("staff", obligation("staff", 0), "专题学习", "2027-03-12");
        String accepted = evidence("staff", id, PDF).statusCode(200).extract().path("id");
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200);
        act("discipline", id, "ACCEPT", null).statusCode(200);
        act("discipline", id, "REOPEN", "签到表不是本次会议的").statusCode(200);
        String never = evidence("staff", id, PDF).statusCode(200).extract().path("id");
        remove(id, accepted).statusCode(204);
        remove(id, never).statusCode(204);
        remove(id, accepted).statusCode(404);

        JsonPath seen = read("discipline", id);
        assertEquals("[]", seen.getString("evidence"));
        assertEquals(accepted, seen.getString("past[0].evidence[0].id"));
        assertNotNull(seen.getString("past[0].evidence[0].removedAt"));
        assertEquals(1, seen.getList("past[0].evidence").size());
        for (String part : List.of("", "/preview", "/reads")) {
            opened(id, accepted + part).statusCode(200);
            opened(id, never + part).statusCode(404);
        }
    }

    private static ValidatableResponse remove(String record, String evidence) {
        return As.account("staff")
                .delete(API + "/records/" + record + "/evidence/" + evidence)
                .then();
    }

    private static ValidatableResponse opened(String record, String evidence) {
        return As.account("discipline")
                .get(API + "/records/" + record + "/evidence/" + evidence)
                .then();
    }

    /** The head of 纪委 takes back what others accepted, never what the own unit wrote. */
    @Test
    void theHeadOf纪委TakesBackWhatOthersAccepted() {
        String id = accepted("staff-yunxiu", "leader-yunxiu", "unit-leader", ofTheBranch(), "专题组织生活会", "2027-05-20");
        act("discipline-head", id, "REOPEN", "抽查发现没有开展").statusCode(200).body("state", is("RETURNED"));
        String own = accepted(
                "staff-jiwei", "discipline-head", "bureau-leader", obligation("staff-jiwei", 5), "警示教育", "2027-04-01");
        assertEquals("[]", read("discipline-head", own).getString("acts"));
        act("bureau-leader", own, "REOPEN", "不属警示教育").statusCode(200);
    }
}
