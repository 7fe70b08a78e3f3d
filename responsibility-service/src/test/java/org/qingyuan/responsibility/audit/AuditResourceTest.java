package org.qingyuan.responsibility.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AuditResourceTest extends RosterJourney {
    private JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    @Test
    void theScheduleReadsTheObligationsOfThePosts() {
        JsonPath lines = schedule("staff-shenji", "");
        long leaders = Fixture.bureau().posts().stream()
                .filter(post -> post.bureau().equals("jintan") && post.economicResponsibility())
                .count();
        assertEquals(leaders, lines.getList("items").size());
        Map<String, Object> line = lines.getMap("items.find { it.leader.name == '赵示例' }");
        assertEquals(true, line.get("owed"));
        String due = As.account("staff-shenji")
                .get(API + "/obligations/" + line.get("obligation"))
                .then()
                .statusCode(200)
                .extract()
                .path("due");
        assertEquals(due, line.get("due"), "one date, computed once");
        assertEquals(
                lines.getList("items").size(),
                schedule("staff-shenji", "&standing=" + line.get("standing"))
                                .getList("items")
                                .size()
                        + others((String) line.get("standing")));
    }

    private int others(String standing) {
        int sum = 0;
        for (String other : List.of("OVERDUE", "DUE_SOON", "LATER", "NOT_OWED")) {
            sum += other.equals(standing)
                    ? 0
                    : schedule("staff-shenji", "&standing=" + other)
                            .getList("items")
                            .size();
        }
        return sum;
    }

    @Test
    void anAuditGoesFromThePlanToTheUseOfItsResult() throws IOException {
        String post = post("钱示例");
        String id = planned("staff-shenji", post);
        plan("staff-shenji", UUID.randomUUID().toString(), post).statusCode(409).body("code", is("POST_UNDER_AUDIT"));
        act("staff-shenji", id, 0, Map.of("act", "REPORT")).statusCode(409).body("code", is("ACT_NOT_POSSIBLE"));
        act("staff-shenji", id, 0, Map.of("act", "START")).statusCode(422).body("errors.field", contains("on"));
        act("staff-shenji", id, 0, Map.of("act", "START", "on", "2042-06-16"))
                .statusCode(422)
                .body("errors.message", hasItem("HELD_IN_FUTURE"));
        act("staff-shenji", id, 0, Map.of("act", "START", "on", "2042-05-01"))
                .statusCode(200)
                .body("state", is("IN_PROGRESS"))
                .body("steps.act", containsInAnyOrder("REPORT", "CANCEL"));
        act("staff-shenji", id, 0, Map.of("act", "CANCEL", "reason", "重复")).statusCode(412);
        act(
                        "staff-shenji",
                        id,
                        1,
                        Map.of(
                                "act", "REPORT",
                                "on", "2042-05-20",
                                "coversFrom", "2040-01-01",
                                "coversTo", "2041-12-31",
                                "reportNo", "审〔2042〕3号",
                                "opinion", "BASIC",
                                "findings", 2,
                                "amount", 1.5,
                                "problems", "两笔支出手续不全。"))
                .statusCode(200)
                .body("steps.act", contains("RECTIFY", "CORRECT"));
        act("staff-shenji", id, 2, Map.of("act", "RECTIFY", "by", "2042-06-20"))
                .statusCode(200)
                .body("state", is("RECTIFYING"));
        Map<String, Object> use = new HashMap<>(Map.of(
                "act", "APPLY", "on", "2042-06-10", "corrected", 3, "uses", List.of("APPRAISAL"), "use", "列入年度考核。"));
        act("staff-shenji", id, 3, use).statusCode(422).body("errors.field", contains("corrected"));
        use.put("corrected", 2);
        act("staff-shenji", id, 3, use)
                .statusCode(200)
                .body("state", is("APPLIED"))
                .body("recordable", is(true))
                .body("history", hasSize(5));

        assertEquals("2042-05-20", line("钱示例").get("lastOn"));
        yearPlanNames("钱示例");
        recordFulfils(id);
        // The next one counts from this one, as the next plan will count it.
        assertEquals("2044-05-20", line("钱示例").get("due"));
        assertEquals(false, line("钱示例").get("owed"));
    }

    private void yearPlanNames(String leader) throws IOException {
        byte[] bytes = As.account("bureau-leader")
                .get(API + "/audit-schedule/year.xlsx?year=2043")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("2043年度经济责任审计计划", workbook.getSheetName(0));
            boolean named = false;
            for (var row : workbook.getSheetAt(0)) {
                named |= row.getCell(0).getStringCellValue().equals(leader);
            }
            assertTrue(named, "the year's plan names " + leader);
        }
    }

    /** The record is filled in from the audit and fulfils the obligation of the post. */
    private void recordFulfils(String id) {
        As.account("discipline")
                .header("If-Match", "\"4\"")
                .post(API + "/audits/" + id + "/record")
                .then()
                .statusCode(403);
        JsonPath drafted = Answer.of(As.account("staff-shenji")
                .header("If-Match", "\"4\"")
                .post(API + "/audits/" + id + "/record")
                .then()
                .statusCode(200)
                .body("recordState", is("DRAFT"))
                .body("recordable", is(false)));
        String record = drafted.getString("record.id");
        As.account("staff-shenji")
                .get(API + "/records/" + record)
                .then()
                .body("heldOn", is("2042-05-20"))
                .body("values.opinion", is("基本履行"))
                .body("values.uses", contains("考核"))
                .body("values.amount", is(1.5f));
        int version = 0;
        for (String[] step :
                new String[][] {{"staff-shenji", "SUBMIT"}, {"leader-shenji", "SIGN"}, {"discipline", "ACCEPT"}}) {
            version = As.account(step[0])
                    .header("If-Match", "\"" + version + "\"")
                    .contentType("application/json")
                    .body(Map.of("act", step[1]))
                    .post(API + "/records/" + record + "/acts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("version");
        }
        As.account("discipline")
                .get(API + "/obligations/" + drafted.getString("obligation"))
                .then()
                .body("state", is("DONE"));
    }

    @Test
    void onlyThoseWhoSeeItAreShownTheWay() {
        Map.of("staff-yunxiu", false, "staff-shenji", true, "discipline", true, "bureau-leader", true)
                .forEach((account, shown) -> As.account(account)
                        .get(API + "/workbench")
                        .then()
                        .statusCode(200)
                        .body("audits", is(shown)));
    }

    @Test
    void onlyThoseResponsibleKeepIt() {
        String post = post("赵示例");
        for (String account : List.of("staff", "leader-yunxiu")) {
            As.account(account).get(API + "/audit-schedule").then().statusCode(404);
            As.account(account).get(API + "/audits").then().statusCode(404);
            plan(account, UUID.randomUUID().toString(), post).statusCode(404);
        }
        As.account("bureau-leader").get(API + "/audit-schedule").then().statusCode(200);
        plan("bureau-leader", UUID.randomUUID().toString(), post).statusCode(403);
        String id = planned("discipline", post);
        As.account("bureau-leader")
                .get(API + "/audits/" + id)
                .then()
                .statusCode(200)
                .body("steps", hasSize(0))
                .body("editable", is(false));
        As.token(token -> token.bureau("changzhou").roles("discipline").person(UUID.randomUUID()))
                .get(API + "/audits/" + id)
                .then()
                .statusCode(404);
        // Nobody keeps the file of an audit of himself.
        As.token(token -> token.roles("discipline").person(Fixture.person("赵示例").id()))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "START", "on", "2042-06-01"))
                .post(API + "/audits/" + id + "/acts")
                .then()
                .statusCode(403)
                .body("code", is("AUDIT_OF_SELF"));
        act("discipline", id, 0, Map.of("act", "CANCEL", "reason", "演练"))
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("history.reason", hasItem("演练"));
        plan("discipline", UUID.randomUUID().toString(), post("王样例"))
                .statusCode(422)
                .body("code", is("POST_NOT_AUDITED"));
        assertEquals(null, line("赵示例").get("audit"));
        As.account("discipline")
                .get(API + "/audits?post=" + post)
                .then()
                .body("items.id", hasItem(id))
                .body("items.opinion", not(hasItem(notNullValue())))
                .body("next", nullValue());
    }

    private static Map<String, Object> line(String leader) {
        return schedule("staff-shenji", "").getMap("items.find { it.leader.name == '" + leader + "' }");
    }

    private static JsonPath schedule(String account, String filter) {
        return Answer.of(As.account(account)
                .get(API + "/audit-schedule?limit=200" + filter)
                .then()
                .statusCode(200));
    }

    static String post(String person) {
        UUID id = Fixture.person(person).id();
        return Fixture.bureau().posts().stream()
                .filter(post -> post.person().equals(id))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    static String planned(String account, String post) {
        String id = UUID.randomUUID().toString();
        plan(account, id, post).statusCode(201).body("state", is("PLANNED")).body("editable", is(true));
        return id;
    }

    static ValidatableResponse plan(String account, String id, String post) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of(
                        "post", post, "kind", "IN_OFFICE", "plannedOn", "2042-05-01", "auditor", "审计室", "note", ""))
                .put(API + "/audits/" + id)
                .then();
    }

    static ValidatableResponse act(String account, String id, int version, Map<String, Object> request) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/audits/" + id + "/acts")
                .then();
    }
}
