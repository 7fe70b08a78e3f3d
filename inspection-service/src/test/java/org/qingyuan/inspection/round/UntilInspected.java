package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;

/** The first half of a December: prepared, opened, reports handed in, ledgers checked. */
abstract class UntilInspected extends RoundDriver {
    void prepare() throws SQLException {
        prepare(TestScheme.adopted(database, "jintan"));
    }

    void prepare(UUID scheme) {
        change("discipline", "0").body(request(scheme)).put(API + round).then().statusCode(201);
        As.account("discipline")
                .get(API + round + "/candidates")
                .then()
                .statusCode(200)
                .body("kind", hasItems("UNIT", "LEADER", "BRANCH_SECRETARY"))
                .body("findAll { it.kind == 'UNIT' }.name", hasItems("政工室", "云岫派出所"))
                .body("name", not(hasItem("局领导")));
        change("discipline", "0")
                .body(Map.of(
                        "objects",
                        List.of(Map.of("kind", "UNIT", "ref", POLITICAL), Map.of("kind", "UNIT", "ref", YUNXIU))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200)
                .body("objects.name", contains("政工室", "云岫派出所"));
        // Before the opening no unit knows of it.
        As.account("staff").get(API + round).then().statusCode(404);
    }

    void open() {
        act("discipline", "OPEN").statusCode(403);
        act("discipline-head", "OPEN").statusCode(200).body("round.state", is("SELF_INSPECTION"));
        political = object("政工室");
        yunxiu = object("云岫派出所");
        facts.broken = true;
        freeze().statusCode(409).body("code", is("FACTS_BROKEN"));
        facts.broken = false;
        freeze().statusCode(201).body("[0].facts", is(4));
        assertEquals("jintan", facts.asked.getLast().get("bureau"));
        freeze().statusCode(409).body("code", is("FACTS_FROZEN"));
        for (String sql : List.of("update round_fact set done = 99", "delete from round_snapshot")) {
            refused(sql, "42501");
        }
        refused("update evaluation_round set as_of = date '2026-12-31' where id = '" + round + "'", "23514");
    }

    void selfInspections() throws IOException {
        String self = API + round + "/objects/" + political + "/self-inspection";
        As.account("staff")
                .get(self)
                .then()
                .statusCode(200)
                .body("indicators.own.indicator", contains("2.4", "3.2", "z1"))
                .body("indicators[1].suggested", is(40.00f))
                .body("indicators[1].notYetDue", is(1))
                .body("indicators[2].suggested", nullValue())
                .body("editable", is(true))
                .body("acts", empty());
        As.account("staff")
                .get(API + round + "/objects/" + yunxiu + "/self-inspection")
                .then()
                .statusCode(404);
        As.account("staff")
                .get(API + round + "/objects/" + political + "/facts")
                .then()
                .statusCode(200)
                .body("itemNo", contains("2.4", "3.2"))
                .body("[0].records", hasSize(3));
        // Three days before the last day those concerned are reminded.
        As.account("staff")
                .get("/api/inspection/v1/rounds")
                .then()
                .body("items.find { it.id == '" + round + "' }.endsSoon", is(true))
                .body("items.find { it.id == '" + round + "' }.handedIn", is(0));
        // Two people write at the same time: on two sections both stay, on one section the second is told.
        section("staff", political, "TASKS", "0", "各项任务按期完成。").statusCode(200);
        section("unit-leader", political, "EFFECT", "0", "成效明显。").statusCode(200);
        section("unit-leader", political, "TASKS", "0", "被他人改过。").statusCode(412);
        section("staff", political, "PROBLEMS", null, "无版本").statusCode(428);
        // A leader of another unit knows nothing of it; a discipline officer reads but does not write.
        section("leader-yunxiu", political, "TASKS", "1", "别人的").statusCode(404);
        section("discipline", political, "TASKS", "1", "别人的").statusCode(403);
        selfAct("unit-leader", political, "SUBMIT", null)
                .statusCode(422)
                .body("code", is("SELF_INCOMPLETE"))
                .body("errors.field", hasItems("sections.PROBLEMS", "scores.2.4"));
        selfScore("staff", political, "2.4", "61").statusCode(422).body("code", is("SELF_SCORE_INVALID"));
        String read = version(self);
        fill("staff", political, "60", "40", "95");
        // The head signs what was read, not what others wrote or handed in meanwhile.
        submit("unit-leader", self, read).statusCode(412);
        fill("staff-yunxiu", yunxiu, "50", "40", "95");
        selfAct("staff", political, "SUBMIT", null).statusCode(403);
        read = version(self);
        evidence();
        submit("unit-leader", self, read).statusCode(412);
        selfAct("unit-leader", political, "SUBMIT", null)
                .statusCode(200)
                .body("self.state", is("SUBMITTED"))
                .body("self.late", is(false));
        section("staff", political, "TASKS", "2", "晚了").statusCode(409).body("code", is("SELF_NOT_EDITABLE"));
        paper("staff", political, UUID.randomUUID(), "SELF_SCORE", "2.4").statusCode(409);
        selfAct("discipline", political, "RETURN", null).statusCode(422);
        selfAct("discipline", political, "RETURN", "请补充整改措施").statusCode(200);
        selfAct("unit-leader", political, "SUBMIT", null).statusCode(200).body("history", hasSize(3));
        BusinessDate.set(LocalDate.of(2026, 12, 9));
        selfAct("leader-yunxiu", yunxiu, "SUBMIT", null).statusCode(200).body("self.late", is(true));
        String report = text(As.account("auditor")
                .get(self + ".docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertTrue(report.contains("政工室自查报告") && report.contains("1 项未到期，不扣分") && report.contains("附件：佐证.txt"), report);
    }

    private static String version(String self) {
        return As.account("unit-leader").get(self).path("self.version").toString();
    }

    private ValidatableResponse submit(String account, String self, String version) {
        return change(account, version)
                .body(Map.of("act", "SUBMIT"))
                .post(self + "/acts")
                .then();
    }

    /** A score rests on papers: those who write on the report hand them in, whoever reads it opens them. */
    private void evidence() {
        UUID paper = UUID.randomUUID();
        String papers = API + round + "/objects/" + political + "/papers";
        paper("leader-yunxiu", political, paper, "SELF_SCORE", "2.4").statusCode(404);
        paper("discipline", political, paper, "SELF_SCORE", "2.4").statusCode(403);
        paper("auditor", political, paper, "SELF_SCORE", "2.4").statusCode(403);
        paper("staff", political, paper, "SELF_SCORE", "9.9").statusCode(422).body("code", is("INDICATOR_UNKNOWN"));
        paper("staff", political, paper, "SELF_SCORE", "2.4").statusCode(200);
        paper("staff", political, paper, "SELF_SCORE", "2.4").statusCode(200).body("id", is(paper.toString()));
        UUID wrong = UUID.randomUUID();
        paper("staff", political, wrong, "SELF_SCORE", "z1").statusCode(200);
        As.account("discipline").delete(papers + "/" + wrong).then().statusCode(403);
        // A colleague: whoever handed it in may have gone.
        As.account("unit-leader").delete(papers + "/" + wrong).then().statusCode(204);
        As.account("staff").get(papers + "/" + wrong).then().statusCode(404);
        for (String reader : List.of("inspector", "auditor", "unit-leader")) {
            As.account(reader)
                    .queryParam("about", "SELF_SCORE")
                    .get(papers)
                    .then()
                    .body("id", contains(paper.toString()))
                    .body("key", contains("2.4"));
            assertEquals(
                    "佐证 " + paper,
                    As.account(reader)
                            .get(papers + "/" + paper)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        As.account("leader-yunxiu")
                .queryParam("about", "SELF_SCORE")
                .get(papers)
                .then()
                .statusCode(404);
        As.account("leader-yunxiu").get(papers + "/" + paper).then().statusCode(404);
        refused("delete from round_paper", "42501");
    }

    /** Records are opened by whoever is on the team, and by nobody else. */
    private void grants() {
        grant("inspector", political).statusCode(200).body("until", notNullValue());
        Map<String, Object> given = told.grants.getLast();
        assertEquals("jintan", given.get("bureau"));
        assertEquals(List.of(POLITICAL.toString()), given.get("units"));
        assertEquals(List.of("jintan", "inspector"), List.of(given.get("inspectorBureau"), given.get("inspector")));
        assertEquals(List.of("2026-01-01", "2026-12-31"), List.of(given.get("from"), given.get("to")));
        int before = told.grants.size();
        grant("inspector-two", political).statusCode(403).body("code", is("NOT_ON_TEAM"));
        grant("discipline", political).statusCode(403);
        grant("unit-leader", political).statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("superior"))
                .post(API + round + "/objects/" + political + "/grants")
                .then()
                .statusCode(404);
        assertEquals(before, told.grants.size());
    }

    private ValidatableResponse grant(String account, String object) {
        return As.account(account)
                .post(API + round + "/objects/" + object + "/grants")
                .then();
    }

    void inspect(UUID doubtful) {
        act("discipline", "START_INSPECTION")
                .statusCode(409)
                .body("code", is("ROUND_INCOMPLETE"))
                .body("missing.what", hasItems("SEED", "TEAM"));
        String seed = API + round + "/seed";
        json("discipline")
                .body(Map.of("seed", "20261206-07-19-23-31"))
                .put(seed)
                .then()
                .statusCode(204);
        json("discipline").body(Map.of("seed", "another seed")).put(seed).then().statusCode(409);
        UUID team = UUID.randomUUID();
        String head = person("郑示例");
        team(team, head, political, yunxiu)
                .statusCode(422)
                .body("code", is("RECUSAL_CONFLICT"))
                .body("errors.field", contains("members"))
                .body("errors.message", contains("RECUSAL_CONFLICT"));
        team(team, person("舒样例"), political, yunxiu).statusCode(200);
        grant("inspector", political).statusCode(409).body("code", is("ROUND_PHASE"));
        act("discipline", "START_INSPECTION").statusCode(200);
        grants();
        // A third of two, rounded up.
        As.account("inspector").get(API + round).then().body("objects.findAll { it.onSite }", hasSize(1));
        String checks = API + round + "/objects/" + political + "/checks";
        List<Map<String, Object>> drawn = As.account("inspector")
                .get(checks)
                .then()
                .statusCode(200)
                .body("", hasSize(14))
                .extract()
                .path("");
        Map<String, Object> bad = drawn.stream()
                .filter(check -> check.get("record").equals(doubtful.toString()))
                .findFirst()
                .orElseThrow();
        finding("discipline-head", checks, bad, "TRUE", null).statusCode(403).body("code", is("NOT_ON_TEAM"));
        finding("inspector", checks, bad, "NOT_SUPPORTED", null).statusCode(422);
        for (Map<String, Object> check : drawn) {
            boolean struck = check.equals(bad);
            finding("inspector", checks, check, struck ? "NOT_SUPPORTED" : "TRUE", struck ? "签到表与会议日期不符" : null)
                    .statusCode(200);
        }
        finding("inspector", checks, bad, "TRUE", null).statusCode(412);
        As.account("unit-leader").get(checks).then().statusCode(403);
        String others = API + round + "/objects/" + yunxiu + "/checks";
        for (Map<String, Object> check :
                As.account("inspector").get(others).then().extract().<List<Map<String, Object>>>path("")) {
            finding("inspector", others, check, "TRUE", null).statusCode(200);
        }
        act("discipline", "START_SCORING").statusCode(409).body("missing.what", contains("VISIT"));
        for (String object : List.of(political, yunxiu)) {
            json("inspector")
                    .body(Map.of("kind", "HEARING", "heldOn", "2026-12-08", "place", "会议室", "content", "听取了汇报。"))
                    .post(API + round + "/objects/" + object + "/notes")
                    .then()
                    .statusCode(200);
        }
        As.account("inspector")
                .get(API + round + "/scores")
                .then()
                .statusCode(200)
                .body("name", contains("政工室", "云岫派出所"))
                .body("missing", contains(1, 1))
                .body("[0].self", notNullValue());
        As.account("unit-leader").get(API + round + "/scores").then().statusCode(403);
        act("discipline", "START_SCORING").statusCode(200);
    }
}
