package org.qingyuan.responsibility.dashboard;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DashboardResourceTest {
    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2041, 3, 10));
        plan = Plans.published(2041);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void figuresAgreeWithTheTableAndUnitsAreNotRanked() {
        JsonPath board = board("bureau-leader", "");
        JsonPath progress = As.account("bureau-leader")
                .get(API + "/plans/" + plan.getString("id") + "/progress")
                .jsonPath();
        assertEquals(sum(progress, "counts.overdue"), sum(board, "mechanisms.counts.overdue"));
        // What several units share stands in the cell of each.
        assertTrue(sum(board, "mechanisms.counts.owed") < sum(board, "cells.counts.owed"));
        assertTrue(sum(board, "cells.counts.owed") > 100);
        assertEquals(28, board.getList("items").size());
        List<String> names = board.getList("units.name");
        List<String> directory = Fixture.bureau().units().stream()
                .filter(unit -> unit.bureau().equals("jintan") && names.contains(unit.name()))
                .map(Fixture.Unit::name)
                .toList();
        assertEquals(directory, names);
        assertEquals(names, board.getList("burden.unit.name"));
    }

    @Test
    void whatIsOnItsWayIsNoRisk() {
        JsonPath before = board("staff", "");
        String obligation = before.getString("atRisk.find { it.clause.contains('每季度') && it.required == 1 }.id");
        long risks = before.getLong("risks");
        String id = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn", "2041-03-01",
                        "title", "信访举报分析",
                        "content", "本季度信访举报情况分析",
                        "participants", "",
                        "obligations", List.of(obligation)))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        assertEquals(risks, board("staff", "").getLong("risks"), "a draft promises nothing");
        As.account("staff")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "SUBMIT"))
                .post(API + "/records/" + id + "/acts")
                .then()
                .statusCode(200);
        JsonPath after = board("staff", "");
        assertEquals(risks - 1, after.getLong("risks"));
        assertEquals(List.of("政工室"), after.getList("burden.unit.name"));
        assertEquals(1, after.getInt("burden[0].records"));
        assertEquals(after.getInt("assumption.minutesPerRecord"), after.getInt("burden[0].minutes"));
    }

    @Test
    void oneRecordForTwoObligationsSavedAnother() {
        List<String> two = As.account("staff")
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id"))
                .then()
                .extract()
                .path("items.findAll { it.starts == '2041-01-01' && it.unit.name == '政工室' }.id");
        As.account("staff")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn", "2041-03-01",
                        "title", "专题会议",
                        "content", "研究两项工作",
                        "participants", "",
                        "obligations", two.subList(0, 2)))
                .put(API + "/records/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        assertEquals(1, board("staff", "").getInt("burden[0].recordsSaved"));
    }

    @Test
    void filesAreCountedAndThoseThatWereThereAlreadySavedOne() {
        List<String> owed = As.account("staff")
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id"))
                .then()
                .extract()
                .path("items.findAll { it.starts == '2041-01-01' && it.unit.name == '政工室' }.id");
        for (int i = 0; i < 2; i++) {
            String record = UUID.randomUUID().toString();
            As.account("staff")
                    .contentType("application/json")
                    .body(Map.of(
                            "heldOn", "2041-03-01",
                            "title", "专题会议",
                            "content", "研究一项工作",
                            "participants", "",
                            "obligations", owed.subList(i, i + 1)))
                    .put(API + "/records/" + record)
                    .then()
                    .statusCode(201);
            file(record, "同一份签到");
            file(record, "第%d份纪要".formatted(i));
        }
        JsonPath burden = board("staff", "");
        assertEquals(2, burden.getInt("burden[0].records"));
        assertEquals(4, burden.getInt("burden[0].files"));
        assertEquals(1, burden.getInt("burden[0].filesSaved"));
        assertEquals(0, burden.getInt("burden[0].recordsSaved"));
        assertEquals(
                2 * burden.getInt("assumption.minutesPerRecord") + 4 * burden.getInt("assumption.minutesPerFile"),
                burden.getInt("burden[0].minutes"));
        assertEquals(
                burden.getInt("burden[0].asked") * burden.getInt("assumption.minutesPerRecord"),
                burden.getInt("burden[0].minutesAsked"));
    }

    private static void file(String record, String text) {
        As.account("staff")
                .contentType("application/octet-stream")
                .queryParam("name", "说明.txt")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .put(API + "/records/" + record + "/evidence/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    @Test
    void aUnitsFiguresCountWhatItSharesHoweverOneAsks() {
        // 法制室 shares 3.4 with four others, of whom another one keeps the ledger.
        int owed = As.account("staff-fazhi")
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id"))
                .then()
                .extract()
                .<List<String>>path("items.id")
                .size();
        JsonPath board = board("staff-fazhi", "");
        assertEquals(owed, sum(board, "mechanisms.counts.owed"));
        assertEquals(owed, sum(board, "cells.counts.owed"));
        String unit = Fixture.unit("法制室").toString();
        assertEquals(List.of(unit), board.getList("units.id"));
        assertEquals(owed, sum(board("discipline", ""), "cells.findAll { it.unit == '" + unit + "' }.counts.owed"));
        JsonPath warnings = Answer.of(As.account("discipline")
                .get(API + "/obligation-warnings")
                .then()
                .statusCode(200));
        assertTrue(warnings.getInt("atRisk") <= sum(warnings, "units.atRisk"));
        String own = "units.find { it.unit.id == '" + unit + "' }.";
        assertEquals(board.getInt("risks"), warnings.getInt(own + "atRisk") + warnings.getInt(own + "lost"));
    }

    @Test
    void allRisksAreCountedHoweverManyThereAre() {
        JsonPath large = Plans.publish(
                        Plans.settleAll(SmallTable.large("任务众多的责任表", 60).importAs(As.account("discipline"), 2041)),
                        "2041-01-01",
                        "2041-12-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        BusinessDate.set(LocalDate.of(2041, 12, 20));
        JsonPath board = Answer.of(As.account("discipline")
                .get(API + "/plans/" + large.getString("id") + "/dashboard")
                .then()
                .statusCode(200));
        Plans.close(large);
        assertEquals(60 * 19, board.getInt("risks"));
        assertEquals(20, board.getList("atRisk").size());
    }

    @Test
    void whatCanNoLongerBeMetIsOnTheBoard() {
        BusinessDate.set(LocalDate.of(2041, 12, 31));
        JsonPath board = board("staff", "");
        String lost = board.getString("atRisk.find { it.forecast.judgement == 'CANNOT_BE_MET' }.id");
        assertNotNull(lost, "two are asked for by today, and nothing was done");
        JsonPath warnings = Answer.of(
                As.account("staff").get(API + "/obligation-warnings").then().statusCode(200));
        assertEquals(warnings.getInt("atRisk") + warnings.getInt("lost"), board.getInt("risks"));
        List<String> due = board.getList("atRisk.due");
        assertEquals(due.stream().sorted().toList(), due);
    }

    @Test
    void aUnitSeesItselfAlone() {
        assertEquals(List.of("政工室"), board("staff", "").getList("units.name"));
        String path = API + "/plans/" + plan.getString("id") + "/dashboard";
        As.account("staff").get(path + "?unit=" + Fixture.unit("法制室")).then().statusCode(404);
        As.account("discipline")
                .get(path + "?unit=" + Fixture.unit("法制室"))
                .then()
                .statusCode(200)
                .body("units.name", is(List.of("法制室")));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsConfidentialIsInTheFiguresOfThoseAloneWhoKnowOfIt() {
        List<String> others = List.of("bureau-leader", "staff-yunxiu", "leader-fazhi");
        List<Integer> before = others.stream().map(this::owed).toList();
        int known = owed("discipline");
        As.account("discipline")
                .contentType("application/json")
                .body(Map.of(
                        "kind", "BAD_SIGN",
                        "person", Fixture.person("姜样例").id(),
                        "occurredOn", "2041-03-02",
                        "basis", "纪委〔2041〕3号",
                        "note", ""))
                .put(API + "/roster-entries/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        assertEquals(known + 1, owed("discipline"));
        assertEquals(before, others.stream().map(this::owed).toList());
    }

    private int owed(String account) {
        return sum(board(account, ""), "cells.counts.owed");
    }

    private JsonPath board(String account, String query) {
        return Answer.of(As.account(account)
                .get(API + "/plans/" + plan.getString("id") + "/dashboard" + query)
                .then()
                .statusCode(200));
    }

    private static int sum(JsonPath json, String path) {
        return json.getList(path, Integer.class).stream()
                .mapToInt(count -> count)
                .sum();
    }
}
