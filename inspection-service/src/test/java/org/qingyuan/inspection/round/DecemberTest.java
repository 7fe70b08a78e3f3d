package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.proof.BundleVerifier;
import org.qingyuan.proof.Decisions;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** A December from the opening of a round to its last rectification, and what must not happen on the way. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DecemberTest extends RectifiedAfterwards {
    private static final UUID OBJECTION = UUID.randomUUID();

    @Test
    void aDecemberInShort() throws SQLException, IOException {
        prepare();
        // As of 30 November: eleven monthly meetings were due, the twelfth is not.
        List<UUID> analyses = facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 1);
        facts.add(POLITICAL, "政工室", "3.2", "每月召开联席会议", 11, 11, 1);
        facts.add(YUNXIU, "云岫派出所", "2.4", "每季度分析", 3, 2, 1);
        facts.add(YUNXIU, "云岫派出所", "3.2", "每月召开联席会议", 11, 11, 1);
        open();

        selfInspections();
        inspect(analyses.getFirst());
        score();
        exchange();
        decide();
        publish();
        correct();
        Decisions.Decision corrected = prove().corrected().getFirst();
        assertEquals("局党委", corrected.corrected().decidedBy());
        assertEquals("坛公发〔2026〕更正号", corrected.corrected().document());
        assertEquals("good", corrected.grade());
        rectify();
        // Decided on a meeting from before the scoring was concluded anew, which was possible once.
        sql(REVISION.formatted("'SCORED', now()", yunxiu));
        prove();
    }

    private void score() {
        act("discipline-head", "CONCLUDE_SCORING").statusCode(409).body("missing.what", hasItems("SCORE", "REASON"));
        rate(political, "85").statusCode(200);
        rate(yunxiu, "101").statusCode(422).body("code", is("RATING_INVALID"));
        rate(yunxiu, "95").statusCode(200);
        // The struck record leaves 2 of 3: 60 − 10. December's meeting is not deducted. 0.7 × (50 + 40) + 0.3 × 85.
        As.account("inspector")
                .get(API + round + "/objects/" + political + "/score")
                .then()
                .statusCode(200)
                .body("total", is(88.5f))
                .body("grade", is("good"))
                .body("parts[0].lines[0].verified", is(50.0f))
                .body("parts[0].lines[0].difference", is(-10.0f))
                .body("parts[0].lines[1].verified", is(40.0f))
                .body("parts[0].lines[1].notYetDue", is(1));
        for (String indicator : List.of("2.4", "z1")) {
            json("inspector")
                    .body(Map.of("reason", "按核查结果"))
                    .put(API + round + "/objects/" + political + "/reasons/" + indicator)
                    .then()
                    .statusCode(200);
        }
        As.account("discipline-head")
                .get(API + round + "/calibration")
                .then()
                .statusCode(200)
                .body("[0].share", is(90.0f));
        As.account("staff")
                .get(API + round + "/objects/" + political + "/score")
                .then()
                .statusCode(403);
        As.account("staff").get(API + round + "/results").then().statusCode(200).body("lines", empty());
        act("discipline-head", "CONCLUDE_SCORING").statusCode(200);
        // Nobody inspects any more: what was granted ends.
        assertEquals(round.toString(), told.ended.getLast().get("round"));
    }

    private void exchange() {
        As.account("unit-leader")
                .get(API + round + "/results")
                .then()
                .body("lines.name", contains("政工室"))
                .body("lines[0].total", is(88.5f));
        As.account("unit-leader")
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .statusCode(200)
                .body("recomputed", is(true))
                .body("sheet.parts[1].lines[0].ratings", empty())
                .body("facts.source", everyItem(is("DUTY")))
                .body("facts.origin", everyItem(nullValue()));
        json("leader-yunxiu")
                .body(Map.of("content", "别人的"))
                .post(API + round + "/objects/" + political + "/objections")
                .then()
                .statusCode(404);
        String objection = objection().extract().path("[0].id");
        // Sent again after a lost answer.
        objection().body("", hasSize(1));
        act("bureau-leader", "DECIDE")
                .statusCode(409)
                .body("missing.what", containsInAnyOrder("ANSWER", "DECISION", "GRADE", "GRADE"));
        json("discipline")
                .body(Map.of("upheld", false, "answer", "签到表日期不符，维持原认定。"))
                .post(API + round + "/objections/" + objection + "/answer")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse objection() {
        return json("unit-leader")
                .header("Idempotency-Key", OBJECTION)
                .body(Map.of("indicator", "2.4", "content", "会议确已召开。"))
                .post(API + round + "/objects/" + political + "/objections")
                .then()
                .statusCode(200);
    }

    private void decide() {
        grade(political, "PROPOSED", "excellent", "成绩突出").statusCode(422).body("code", is("DECISION_GRADE"));
        grade(political, "PROPOSED", "good", null).statusCode(200);
        grade(political, "DECIDED", "fair", null).statusCode(422);
        grades();
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "heldOn",
                "2026-12-09",
                "chairedBy",
                "赵示例",
                "present",
                List.of("赵示例", "钱示例", "孙示例"),
                "absent",
                List.of("周示例"),
                "votesFor",
                3,
                "votesAgainst",
                1,
                "abstained",
                0,
                "minutes",
                "会议听取汇报并表决通过。"));
        json("discipline").body(meeting).post(API + round + "/decision").then().statusCode(422);
        meeting.put("votesAgainst", 0);
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(Map.of("absent", List.of("孙示例 ")), Map.of("chairedBy", "周示例"))) {
            Map<String, Object> twice = new HashMap<>(meeting);
            twice.putAll(wrong);
            json("discipline")
                    .body(twice)
                    .post(API + round + "/decision")
                    .then()
                    .statusCode(422)
                    .body("code", is("DECISION_ATTENDANCE"));
        }
        json("discipline").body(meeting).post(API + round + "/decision").then().statusCode(200);
        resume();
        act("bureau-leader", "DECIDE")
                .statusCode(409)
                .body("missing.what", containsInAnyOrder("DECISION", "GRADE", "GRADE"));
        grades();
        Map<String, Object> early = new HashMap<>(meeting);
        early.put("heldOn", "2026-12-08");
        json("discipline")
                .body(early)
                .post(API + round + "/decision")
                .then()
                .statusCode(422)
                .body("code", is("DECISION_TOO_EARLY"));
        json("discipline").body(meeting).post(API + round + "/decision").then().statusCode(200);
        act("discipline-head", "DECIDE").statusCode(403);
        As.account("auditor").get(API + round + "/proof-bundle").then().statusCode(409);
        act("bureau-leader", "DECIDE").statusCode(200);
        prove();
    }

    /** Who follows a lower proposal follows its reason. */
    private void grades() {
        grade(political, "PROPOSED", "fair", "整改不力").statusCode(200);
        grade(political, "DECIDED", "fair", null).statusCode(200).body("objects[0].decidedReason", is("整改不力"));
        grade(yunxiu, "DECIDED", "excellent", null)
                .statusCode(200)
                .body("quotas[0].places", is(1))
                .body("quotas[0].taken", is(1));
    }

    /** The scoring goes on: neither grades nor the meeting stand for what it comes to. */
    private void resume() {
        int version = As.account("auditor").get(API + round).then().extract().path("round.version");
        change("discipline-head", "" + version)
                .body(Map.of("act", "RESUME_SCORING", "reason", "复核"))
                .post(API + round + "/acts")
                .then()
                .statusCode(200);
        // The reason may speak of one unit: it is not for all of them.
        As.account("leader-yunxiu").get(API + round).then().body("history.reason", everyItem(nullValue()));
        As.account("auditor").get(API + round).then().body("history.reason", hasItem("复核"));
        act("discipline-head", "CONCLUDE_SCORING").statusCode(200);
    }

    /** The bundle is accepted by the verifier that knows nothing of this service. */
    private BundleVerifier.Accepted prove() {
        byte[] bundle = As.account("auditor")
                .get(API + round + "/proof-bundle")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        String key = As.account("auditor").get("/api/inspection/v1/trail/keys").path("[0].id");
        BundleVerifier.Accepted accepted = assertDoesNotThrow(() -> BundleVerifier.verify(bundle, key));
        assertEquals(2, accepted.objects());
        assertEquals(round.toString(), accepted.manifest().round());
        assertEquals(List.of("赵示例", "钱示例", "孙示例"), accepted.committee().present());
        assertEquals(3, accepted.committee().votesFor());
        As.account("leader-yunxiu").get(API + round + "/proof-bundle").then().statusCode(403);
        As.token(token -> token.roles("auditor").bureau("changzhou"))
                .get(API + round + "/proof-bundle")
                .then()
                .statusCode(404);
        return accepted;
    }

    private void publish() throws IOException {
        act("discipline-head", "PUBLISH").statusCode(409).body("missing.what", contains("SCOPE"));
        json("discipline")
                .body(Map.of("scope", "GRADES", "documentNo", "坛公发〔2026〕示例号", "opening", "现将考评结果通报如下。"))
                .put(API + round + "/publication")
                .then()
                .statusCode(200);
        ValidatableResponse preview = As.account("discipline")
                .get(API + round + "/objects/" + yunxiu + "/preview")
                .then()
                .statusCode(200);
        act("discipline-head", "PUBLISH").statusCode(200);
        // What was previewed is what is seen: the other unit's grade, not its total.
        ValidatableResponse seen =
                As.account("leader-yunxiu").get(API + round + "/results").then();
        assertEquals(preview.extract().asString(), seen.extract().asString());
        seen.body("lines[0].name", is("政工室"))
                .body("lines[0].gradeTitle", is("合格"))
                .body("lines[0].total", nullValue())
                .body("lines[1].total", is(91.5f))
                .body("lines[1].own", is(true));
        As.account("leader-yunxiu")
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .statusCode(404);
        // As known before the decision there was one revision, of the scoring.
        List<Map<String, Object>> revisions = As.account("auditor")
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .body("recomputed", is(true))
                .body("revisions.cause", contains("SCORED", "SCORED", "DECIDED"))
                // From the total to the act that brought each fact in.
                .body("facts.findAll { it.source == 'DUTY' }.origin.act", everyItem(is("FROZEN")))
                .body("facts.findAll { it.source == 'DUTY' }.origin.by", everyItem(is("discipline")))
                .body("facts.findAll { it.source == 'RATING' }.origin.by", contains("舒样例"))
                .extract()
                .path("revisions");
        As.account("auditor")
                .queryParam("known", revisions.getFirst().get("knownFrom"))
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .body("revision.revision", is(1));
        // What is public is the decision, not what was computed of others before it.
        As.account("leader-yunxiu")
                .queryParam("known", revisions.get(1).get("knownFrom"))
                .get(API + round + "/results")
                .then()
                .statusCode(200)
                .body("lines.name", everyItem(is("云岫派出所")));
        refused("update result_revision set total = 100", "42501");
        circular();
    }
}
