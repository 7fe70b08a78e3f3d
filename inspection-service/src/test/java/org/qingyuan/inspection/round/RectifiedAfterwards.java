package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/** What follows from the results, until nothing is open; what is carried over goes on in the next round. */
abstract class RectifiedAfterwards extends CorrectedAfterwards {
    void rectify() {
        String issue = API + round + "/objects/" + political + "/measures";
        Map<String, Object> order =
                Map.of("kind", "RECTIFICATION_ORDER", "subject", "会议记录不实", "basis", "考评结果", "addressee", "政工室");
        // 9 December and a month: 9 January 2027 is a Saturday.
        UUID key = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        // Pressed again after a lost answer: one order, one line in the head's file.
        for (int i = 0; i < 2; i++) {
            json("discipline")
                    .header("Idempotency-Key", key)
                    .body(order)
                    .post(issue)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(1));
        }
        As.account("discipline")
                .get(API + round + "/measures")
                .then()
                .body("[0].due", is("2027-01-11"))
                .body("[0].acts", containsInAnyOrder("CARRY_OVER", "WITHDRAW"));
        json("discipline")
                .body(Map.of("kind", "REFERRAL", "subject", "建议组织处理", "basis", "考评结果", "addressee", "上级组织部门"))
                .post(issue)
                .then()
                .statusCode(200)
                .body("", hasSize(2));
        // The unit learns nothing of a referral before its outcome is announced.
        As.account("unit-leader").get(API + round + "/measures").then().body("kind", contains("RECTIFICATION_ORDER"));
        As.account("leader-yunxiu").get(API + round + "/measures").then().body("", empty());
        measure("discipline", "PLAN", 0).statusCode(403);
        String order0 = As.account("auditor").get(API + round + "/measures").path("[0].id");
        UUID planned = UUID.randomUUID();
        paper("staff", political, planned, "MEASURE", order0).statusCode(200);
        measure("staff", "PLAN", 0).statusCode(200);
        // The plan was handed in with it: it stays, though the unit has the next step again.
        As.account("staff")
                .delete(API + round + "/objects/" + political + "/papers/" + planned)
                .then()
                .statusCode(409)
                .body("code", is("PAPER_JUDGED"));
        UUID evidence = UUID.randomUUID();
        paper("leader-yunxiu", political, evidence, "MEASURE", order0).statusCode(404);
        paper("discipline", political, evidence, "MEASURE", UUID.randomUUID().toString())
                .statusCode(404);
        paper("staff", political, evidence, "MEASURE", order0)
                .statusCode(200)
                .body("byName", is("王样例"))
                .body("sha256", notNullValue());
        measure("unit-leader", "REPORT", 0).statusCode(200);
        // What was handed in with the report stays, and the unit adds nothing while the office looks at it.
        paper("staff", political, UUID.randomUUID(), "MEASURE", order0).statusCode(403);
        As.account("staff")
                .delete(API + round + "/objects/" + political + "/papers/" + evidence)
                .then()
                .statusCode(403);
        paper("discipline", political, UUID.randomUUID(), "MEASURE", order0).statusCode(200);
        As.account("auditor")
                .queryParam("about", "MEASURE")
                .get(API + round + "/objects/" + political + "/papers")
                .then()
                .body("key", contains(order0, order0, order0));
        act("discipline-head", "CLOSE").statusCode(409).body("missing.what", contains("MEASURE", "MEASURE"));
        measure("discipline", "ACCEPT", 0).statusCode(200);
        comesBackWithANewDay();
        measure("discipline", "RECHECK", 0).statusCode(200).body("[0].history", hasSize(10));
        measure("discipline", "CARRY_OVER", 1).statusCode(200);
        act("discipline-head", "CLOSE").statusCode(200).body("round.state", equalTo("CLOSED"));
        As.token(token -> token.bureau("changzhou").roles("auditor"))
                .get(API + round)
                .then()
                .statusCode(404);
        nextYear();
    }

    private void comesBackWithANewDay() {
        measure("discipline", "REOPEN", 0).statusCode(200).body("[0].due", is("2027-01-11"));
        measure("staff", "PLAN", 0).statusCode(200);
        again("unit-leader", "REPORT", "2027-03-01").statusCode(422).body("errors.field", contains("due"));
        measure("unit-leader", "REPORT", 0).statusCode(200);
        again("discipline", "RETURN", "2020-01-01").statusCode(422).body("errors.field", contains("due"));
        again("discipline", "RETURN", "2027-02-01").statusCode(200).body("[0].due", is("2027-02-01"));
        measure("unit-leader", "REPORT", 0).statusCode(200).body("[0].due", is("2027-02-01"));
        measure("discipline", "ACCEPT", 0).statusCode(200);
    }

    private ValidatableResponse again(String account, String act, String due) {
        JsonPath order = As.account("auditor").get(API + round + "/measures").jsonPath();
        return change(account, "" + order.getInt("[0].version"))
                .body(Map.of("act", act, "content", "另定期限", "due", due))
                .post(API + round + "/measures/" + order.getString("[0].id") + "/acts")
                .then();
    }

    /** The referral that was carried over is on the table of the next round until its outcome is announced. */
    private void nextYear() {
        UUID next = UUID.randomUUID();
        UUID scheme = UUID.fromString(As.account("auditor").get(API + round).path("round.scheme"));
        Map<String, Object> request = new HashMap<>(request(scheme));
        request.putAll(Map.of("from", "2027-01-01", "to", "2027-12-31", "asOf", "2027-11-30"));
        change("discipline", "0").body(request).put(API + next).then().statusCode(201);
        String open = API + next + "/carried-over-measures";
        As.account("discipline").get(open).then().statusCode(200).body("", empty());
        change("discipline", "0")
                .body(Map.of(
                        "objects",
                        List.of(
                                Map.of("kind", "UNIT", "ref", POLITICAL),
                                Map.of("kind", "UNIT", "ref", Fixture.unit("法制室")))))
                .put(API + next + "/objects")
                .then()
                .statusCode(200);
        As.account("discipline")
                .get(open)
                .then()
                .body("kind", contains("REFERRAL"))
                .body("[0].round", is(round.toString()))
                .body("[0].acts", containsInAnyOrder("ANNOUNCE", "WITHDRAW"));
        As.account("staff").get(open).then().statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("superior"))
                .get(open)
                .then()
                .statusCode(404);
        // A unit that took no part last year sees that nothing of its own was carried over, and none of the others'.
        int version = As.account("auditor").get(API + next).path("round.version");
        change("discipline-head", "" + version)
                .body(Map.of("act", "OPEN"))
                .post(API + next + "/acts")
                .then()
                .statusCode(200);
        As.account("leader-fazhi").get(open).then().statusCode(200).body("", empty());
        As.account("staff").get(open).then().statusCode(200).body("", empty());
        measure("discipline", "ANNOUNCE", 1).statusCode(200);
        As.account("discipline").get(open).then().body("", empty());
    }
}
