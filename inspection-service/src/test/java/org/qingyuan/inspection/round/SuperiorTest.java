package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** A superior evaluates the bureaus right below it with the same machinery. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuperiorTest extends RoundDriver {
    @Test
    void aSuperiorEvaluatesItsBureaus() throws SQLException {
        Map<String, Object> request = request(TestScheme.adopted(database, "changzhou"));
        request.put("level", "BUREAUS");
        change("superior", "0").body(request).put(API + round).then().statusCode(201);
        As.account("superior")
                .get(API + round + "/candidates")
                .then()
                .body("name", contains("金坛市公安局"))
                .body("factBureau", contains("jintan"));
        change("superior", "0")
                .body(Map.of("objects", List.of(Map.of("kind", "UNIT", "ref", "jintan"))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        change("superior", "0")
                .body(Map.of("objects", List.of()))
                .put(API + round + "/objects")
                .then()
                .statusCode(412);
        // Facts of the whole bureau count, of whichever unit.
        facts.clear();
        facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 0);
        facts.add(YUNXIU, "云岫派出所", "2.4", "每季度分析", 3, 1, 0);
        String object = change("superior", "1")
                .body(Map.of("act", "OPEN"))
                .post(API + round + "/acts")
                .then()
                .statusCode(200)
                .extract()
                .path("objects[0].id");
        json("superior")
                .body(Map.of("kind", "MAIN"))
                .post(API + round + "/snapshots")
                .then()
                .statusCode(201);
        assertEquals("jintan", facts.asked.getLast().get("bureau"));

        // Its 纪委 hands in for the bureau and sees nothing of the superior's work; other units know nothing.
        String self = API + round + "/objects/" + object + "/self-inspection";
        As.account("discipline-head")
                .get(self)
                .then()
                .statusCode(200)
                .body("editable", is(true))
                .body("indicators[0].suggested", is(40.0f));
        As.account("discipline-head")
                .get(API + round + "/objects/" + object + "/score")
                .then()
                .statusCode(404);
        As.account("discipline-head").get(API + round + "/teams").then().statusCode(404);
        As.account("discipline-head")
                .get(API + round)
                .then()
                .body("acts", empty())
                .body("mine", is(false));
        As.account("staff").get(API + round).then().statusCode(404);
        As.account("auditor").get(API + round).then().statusCode(404);
        section("discipline-head", object, "TASKS", "0", "全局任务完成。").statusCode(200);
        section("superior", object, "TASKS", "1", "代写").statusCode(403);
        inspectedAndPublished(object);
    }

    /** The same tables to the end: the superior's one role is office, head and committee at once. */
    private void inspectedAndPublished(String object) {
        String one = API + round + "/objects/" + object;
        fill("discipline-head", object, "60", "40", "90");
        int version =
                As.account("discipline-head").get(one + "/self-inspection").path("self.version");
        change("discipline-head", "" + version)
                .body(Map.of("act", "SUBMIT"))
                .post(one + "/self-inspection/acts")
                .then()
                .statusCode(200);
        json("superior")
                .body(Map.of("seed", "changzhou-2026"))
                .put(API + round + "/seed")
                .then()
                .statusCode(204);
        Map<String, Object> team = Map.of(
                "name", "市局检查组",
                "members", List.of(Map.of("person", person("祝样例"), "leads", true)),
                "objects", List.of(object));
        json("superior")
                .body(team)
                .put(API + round + "/teams/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        step("START_INSPECTION").statusCode(200);
        // The superior opens records of the bureau below.
        As.account("superior").post(one + "/grants").then().statusCode(200);
        assertEquals(
                List.of("jintan", List.of(), "changzhou"),
                List.of(
                        told.grants.getLast().get("bureau"),
                        told.grants.getLast().get("units"),
                        told.grants.getLast().get("inspectorBureau")));
        for (Map<String, Object> check :
                As.account("superior").get(one + "/checks").<List<Map<String, Object>>>path("")) {
            finding("superior", one + "/checks", check, "TRUE", null).statusCode(200);
        }
        json("superior")
                .body(Map.of("kind", "VISIT", "heldOn", "2026-12-05", "place", "金坛", "content", "查看了台账。"))
                .post(one + "/notes")
                .then()
                .statusCode(200);
        json("superior")
                .body(Map.of("number", "90", "reason", "听汇报"))
                .put(one + "/ratings/z1")
                .then()
                .statusCode(200);
        step("START_SCORING").statusCode(200);
        for (Map<String, Object> line :
                As.account("superior").get(one + "/score").<List<Map<String, Object>>>path("parts.lines.flatten()")) {
            json("superior")
                    .body(Map.of("reason", "按核查结果"))
                    .put(one + "/reasons/" + line.get("indicator"))
                    .then();
        }
        step("CONCLUDE_SCORING").statusCode(200);
        String allowed = As.account("superior").get(API + round + "/decision").path("objects[0].allowed");
        for (String kind : List.of("PROPOSED", "DECIDED")) {
            json("superior")
                    .body(Map.of("step", kind, "grade", allowed))
                    .post(one + "/grades")
                    .then()
                    .statusCode(200);
        }
        json("superior")
                .body(Map.of(
                        "heldOn",
                        "2026-12-05",
                        "chairedBy",
                        "米示例",
                        "present",
                        List.of("米示例", "祝样例"),
                        "absent",
                        List.of(),
                        "votesFor",
                        2,
                        "votesAgainst",
                        0,
                        "abstained",
                        0,
                        "minutes",
                        "会议通过。"))
                .post(API + round + "/decision")
                .then()
                .statusCode(200);
        step("DECIDE").statusCode(200);
        json("superior")
                .body(Map.of("scope", "OWN", "documentNo", "常公发〔2026〕示例号", "opening", "现将结果通报如下。"))
                .put(API + round + "/publication")
                .then()
                .statusCode(200);
        step("PUBLISH").statusCode(200);
        As.account("discipline-head")
                .get(one + "/result")
                .then()
                .statusCode(200)
                .body("revision.grade", is(allowed));
        As.account("unit-leader").get(one + "/result").then().statusCode(404);
    }

    private ValidatableResponse step(String act) {
        int version = As.account("superior").get(API + round).path("round.version");
        return change("superior", "" + version)
                .body(Map.of("act", act))
                .post(API + round + "/acts")
                .then();
    }

    @Test
    void whatCannotBePreparedIsSaidPrecisely() {
        Map<String, Object> request = request(null);
        request.put("asOf", "2025-12-31");
        change("discipline", "0")
                .body(request)
                .put(API + round)
                .then()
                .statusCode(422)
                .body("code", is("ROUND_PERIOD"));
        request.put("asOf", "2026-11-30");
        change("discipline", "0").body(request).put(API + round).then().statusCode(201);
        change("discipline", "0")
                .body(Map.of("objects", List.of(Map.of("kind", "UNIT", "ref", UUID.randomUUID()))))
                .put(API + round + "/objects")
                .then()
                .statusCode(422)
                .body("code", is("ROUND_OBJECT_UNKNOWN"));
        act("discipline-head", "OPEN").statusCode(409).body("missing.what", contains("OBJECTS", "SCHEME"));
        act("discipline-head", "DECIDE").statusCode(409).body("code", is("ROUND_STEP_NOT_POSSIBLE"));
        act("discipline", "DISCARD").statusCode(422).body("code", is("ROUND_REASON_REQUIRED"));
        // An id that another bureau took is taken, and nothing more is said.
        As.token(token -> token.bureau("changzhou").roles("superior"))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(API + round)
                .then()
                .statusCode(404);
    }
}
