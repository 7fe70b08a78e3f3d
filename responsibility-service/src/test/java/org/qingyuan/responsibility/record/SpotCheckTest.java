package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** 纪委 samples what others accepted. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SpotCheckTest extends RecordJourney {
    @Test
    void whatAResponsibleUnitAcceptedIsDrawnAndNoted() {
        // A day on which no other test accepts: a draw of two takes all that there is.
        BusinessDate.set(LocalDate.of(2027, 6, 17));
        String theirs =
                accepted("staff-yunxiu", "leader-yunxiu", "unit-leader", ofTheBranch(), "专题组织生活会", "2027-05-20");
        String own = accepted("staff", "unit-leader", "discipline", obligation("staff", 0), "中心组学习", "2027-03-10");

        draw("discipline", "2027-06-17", "2027-06-16").statusCode(422);
        draw("discipline", "2020-01-01", "2020-12-31").statusCode(422).body("code", is("NOTHING_TO_CHECK"));
        draw("unit-leader", "2027-06-17", "2027-06-17").statusCode(403);
        String check = draw("discipline", "2027-06-17", "2027-06-17")
                .statusCode(201)
                .body("records.id", not(hasItem(own)))
                .body("records.id", hasItem(theirs))
                .body("records.find { it.id == '" + theirs + "' }.genuine", nullValue())
                .body("records.find { it.id == '" + theirs + "' }.acceptedBy", is("政工室"))
                .extract()
                .path("id");
        note(check, own, true, null).statusCode(404);
        note(check, theirs, false, " ").statusCode(422).body("code", is("REASON_REQUIRED"));
        note(check, theirs, true, null).statusCode(200);
        note(check, theirs, false, "没有会议记录").statusCode(412);
        note(check, theirs, 1, true, " ").statusCode(422).body("code", is("REASON_REQUIRED"));
        long waiting = workbench("discipline-head").getLong("foundWrong");
        note(check, theirs, 1, false, "没有会议记录")
                .statusCode(200)
                .body("records.find { it.id == '" + theirs + "' }.genuine", is(false))
                .body("records.find { it.id == '" + theirs + "' }.verdicts.genuine", contains(true, false))
                .body("records.find { it.id == '" + theirs + "' }.version", is(2));
        assertEquals("没有会议记录", read("discipline-head", theirs).getString("foundWrong.remark"));
        assertNull(read("staff-yunxiu", theirs).get("foundWrong"));
        assertNull(read("discipline", theirs).get("foundWrong"));
        waits("discipline-head", "FOUND_WRONG", theirs);
        waits("unit-leader", "FOUND_WRONG", theirs);
        assertEquals(waiting + 1, workbench("discipline-head").getLong("foundWrong"));
        As.account("discipline-head")
                .get(API + "/spot-checks")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + check + "' }.wrong", is(1));
        act("discipline-head", theirs, "REOPEN", "抽查不实：没有会议记录").statusCode(200);
        assertEquals(waiting, workbench("discipline-head").getLong("foundWrong"));
        As.account("discipline-head")
                .get(API + "/spot-checks/" + check)
                .then()
                .statusCode(200)
                .body("records.find { it.id == '" + theirs + "' }.state", is("RETURNED"));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/spot-checks/" + check)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse draw(String account, String from, String to) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("from", from, "to", to))
                .post(API + "/spot-checks")
                .then();
    }

    private static ValidatableResponse note(String check, String record, boolean genuine, String remark) {
        return note(check, record, 0, genuine, remark);
    }

    private static ValidatableResponse note(String check, String record, int version, boolean genuine, String remark) {
        Map<String, Object> verdict = new HashMap<>(Map.of("genuine", genuine));
        verdict.put("remark", remark);
        return As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(verdict)
                .put(API + "/spot-checks/" + check + "/records/" + record)
                .then();
    }
}
