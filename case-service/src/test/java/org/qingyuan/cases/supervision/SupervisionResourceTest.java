package org.qingyuan.cases.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.Directory;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SupervisionResourceTest {
    private static final String API = "/api/case/v1/supervisions";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final UUID YUNXIU = Fixture.unit("云岫派出所");

    @Inject
    CopiedDirectory directory;

    @BeforeEach
    void learn() {
        Directory.learn(directory);
        BusinessDate.set(DAY);
    }

    @AfterEach
    void realDay() {
        BusinessDate.reset();
    }

    @Test
    void aPriorityListedOrderGoesRedIsUrgedReportedAndTakenDown() {
        UUID id = issued("discipline-head", order("PRIORITY", "挂牌督办甲", DAY.plusDays(20)));
        read("leader-yunxiu", id).body("light", equalTo("GREEN")).body("acts.act", contains("TAKE"));
        act("leader-yunxiu", id, "TAKE", Map.of()).statusCode(200);
        BusinessDate.set(DAY.plusDays(18));
        read("discipline", id).body("light", equalTo("YELLOW"));
        BusinessDate.set(DAY.plusDays(21));
        read("discipline", id).body("light", equalTo("RED"));
        list("discipline", Map.of("light", "RED")).body("items.id", hasItem(id.toString()));
        act("discipline", id, "URGE", Map.of("words", "请抓紧办理")).statusCode(403);
        act("discipline-head", id, "URGE", Map.of("words", "请三日内报告"))
                .statusCode(200)
                .body("urged", equalTo(1));
        act("staff-yunxiu", id, "PROGRESS", Map.of("words", "已约谈当事人")).statusCode(200);
        act("staff-yunxiu", id, "REPORT", Map.of("words", "查清")).statusCode(403);
        act("leader-yunxiu", id, "REPORT", Map.of("words", "已查清并整改"))
                .statusCode(200)
                .body("light", equalTo("GREEN"));
        list("discipline", Map.of("light", "RED")).body("items.id", not(hasItem(id.toString())));
        act("discipline", id, "CLOSE", Map.of("words", "同意摘牌")).statusCode(403);
        String told = "items.findAll { it.item == '5.2' && it.day == '" + DAY.plusDays(21) + "' }.reference";
        act("discipline-head", id, "CLOSE", Map.of("words", "同意摘牌"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("light", nullValue())
                .body("history.act", contains("ISSUE", "TAKE", "URGE", "PROGRESS", "REPORT", "CLOSE"));
        // An instance of the mechanism and a case of its own, under one reference that leads nobody to the order.
        List<String> references = notices().path(told);
        assertEquals(2, references.size());
        assertEquals(1, Set.copyOf(references).size());
    }

    /** Neither as an event nor as an instance of the mechanism: the ledger is read by more people than the order. */
    @Test
    void ofAGangRelatedCaseTheLedgerIsToldNothing() {
        String all = "items.findAll { it.item == '5.2' }.size()";
        int before = notices().path(all);
        UUID id = issued("discipline", order("GANG", "提前介入", DAY.plusDays(60)));
        act("leader-yunxiu", id, "TAKE", Map.of()).statusCode(200);
        act("leader-yunxiu", id, "REPORT", Map.of("words", "已移送")).statusCode(200);
        act("discipline", id, "CLOSE", Map.of("words", "办结")).statusCode(200);
        assertEquals(before, notices().<Integer>path(all));
    }

    private static Response notices() {
        return As.account("case-manager").get("/api/case/v1/service-notices?limit=200");
    }

    @Test
    void aSupportRequestIsSeenByItsIssuerCaseManagementAndTheBrigadeAlone() {
        UUID id = issued("handler", order("SUPPORT", "请提供值班记录", DAY.plusDays(5)));
        for (String account : List.of("handler", "case-manager", "leader-yunxiu", "staff-yunxiu")) {
            read(account, id).statusCode(200);
        }
        for (String account : List.of("discipline", "discipline-head", "staff", "leader-fazhi")) {
            read(account, id).statusCode(404);
            list(account, Map.of("kind", "SUPPORT")).body("items", empty());
            act(account, id, 0, "CLOSE", Map.of("words", "x")).statusCode(404);
        }
        put("staff", UUID.randomUUID(), order("SUPPORT", "无权", DAY.plusDays(5))).statusCode(403);
        put("discipline", UUID.randomUUID(), order("PRIORITY", "无权挂牌", DAY.plusDays(5)))
                .statusCode(403);
    }

    @Test
    void whoeverIsConcernedSeesNothing() {
        Map<String, Object> order = order("ASSIGNED", "回避", DAY.plusDays(9));
        order.put(
                "excluded",
                List.of(
                        Fixture.account("leader-yunxiu").person(),
                        Fixture.account("discipline").person()));
        UUID id = issued("discipline-head", order);
        for (String account : List.of("leader-yunxiu", "discipline")) {
            read(account, id).statusCode(404);
            list(account, Map.of("limit", 200)).body("items.id", not(hasItem(id.toString())));
        }
        read("staff-yunxiu", id).statusCode(200).body("excluded", empty());
        read("discipline-head", id).body("excluded.name", containsInAnyOrder("陶示例", "戴样例"));
        order.put("excluded", List.of(Fixture.account("discipline-head").person()));
        put("discipline-head", UUID.randomUUID(), order).statusCode(403);
    }

    /** Neither the trail nor a gap in the numbers tells a case manager that there is an order about him, nor a number anybody else. */
    @Test
    void whoeverIsLeftOutDoesNotLearnThatThereIsAnOrder() {
        UUID manager = Fixture.account("case-manager").person();
        UUID before = issued("discipline-head", order("ASSIGNED", "之前", DAY.plusDays(9)));
        Map<String, Object> order = order("ASSIGNED", "回避", DAY.plusDays(9));
        order.put("excluded", List.of(manager));
        UUID id = issued("discipline-head", order);
        UUID after = issued("discipline-head", order("ASSIGNED", "之后", DAY.plusDays(9)));
        for (UUID each : List.of(before, id, after)) {
            assertEquals(4, number(each).length(), number(each));
        }
        String trail = "/api/case/v1/trail?objectKind=supervision&objectId=";
        As.account("case-manager").get(trail + id).then().statusCode(200).body("items", empty());
        As.account("case-manager")
                .get(trail + before)
                .then()
                .statusCode(200)
                .body("items.act", hasItem("supervision.issue"));
        As.token(token -> token.roles("case-manager")
                        .bureau("jintan")
                        .unit(Fixture.unit("纪委"))
                        .person(Fixture.account("discipline").person()))
                .get(trail + id)
                .then()
                .statusCode(200)
                .body("items.act", hasItem("supervision.issue"));
    }

    private static String number(UUID id) {
        String number = read("discipline-head", id).statusCode(200).extract().path("number");
        return number.split("-")[1];
    }

    @Test
    void aPublicOpinionCaseIsOneTaskInHours() {
        Map<String, Object> order = order("OPINION", "涉警舆情", DAY);
        order.put("dueAt", DAY + "T23:59:00+08:00");
        order.put(
                "units", List.of(Fixture.unit("指挥中心"), Fixture.unit("政工室"), Fixture.unit("纪委"), Fixture.unit("网安大队")));
        UUID id = issued("discipline", order);
        read("unit-leader", id).body("units.name", containsInAnyOrder("指挥中心", "政工室", "纪委", "网安大队"));
        act("unit-leader", id, "TAKE", Map.of()).statusCode(200);
        // Taken once, for all of them.
        act("discipline-head", id, "TAKE", Map.of()).statusCode(409);
        BusinessDate.set(DAY.plusDays(1));
        read("staff", id).body("light", equalTo("RED"));
    }

    @Test
    void jointHandlingNamesItsPartnerAndRecordsMeetings() {
        Map<String, Object> order = order("JOINT", "联合督办", DAY.plusDays(30));
        put("discipline", UUID.randomUUID(), order).statusCode(422).body("code", equalTo("SUPERVISION_PARTNER"));
        order.put("partner", "市纪委监委派驻纪检监察组");
        UUID id = issued("discipline", order);
        act("leader-yunxiu", id, "TAKE", Map.of()).statusCode(200);
        act("discipline", id, "MEET", Map.of("day", "2027-01-01", "words", "会商"))
                .statusCode(422)
                .body("code", equalTo("SUPERVISION_DAY"));
        act("discipline", id, "MEET", Map.of("day", DAY.toString(), "words", "会商分工"))
                .statusCode(200);
        act(
                        "discipline",
                        id,
                        "SEND",
                        Map.of(
                                "day",
                                DAY.toString(),
                                "words",
                                "驻点指导",
                                "person",
                                Fixture.account("staff-jiwei").person()))
                .statusCode(200)
                .body("history[-1].sent.name", equalTo("吴样例"));
    }

    @Test
    void stepsOutOfOrderStaleOrWithoutWordsAreRefused() {
        UUID id = issued("discipline", order("GANG", "提前介入", DAY.plusDays(60)));
        act("discipline", id, "CLOSE", Map.of("words", "办结")).statusCode(409);
        act("discipline", id, "URGE", Map.of()).statusCode(422).body("errors.field", contains("words"));
        act("leader-yunxiu", id, 9, "TAKE", Map.of()).statusCode(412);
        act("discipline", id, "EXTEND", Map.of("words", "延", "dueAt", DAY.minusDays(1) + "T10:00:00+08:00"))
                .statusCode(422)
                .body("code", equalTo("SUPERVISION_DUE"));
        Map<String, Object> unknown = order("ASSIGNED", "没有的单位", DAY.plusDays(9));
        unknown.put("units", List.of(UUID.randomUUID()));
        put("discipline", UUID.randomUUID(), unknown).statusCode(422).body("code", equalTo("SUPERVISION_UNITS"));
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .get(API + "/" + id)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> order(String kind, String title, LocalDate due) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("title", title);
        body.put("request", "请于期限内查清并书面报告。");
        body.put("issuedOn", DAY.toString());
        body.put("dueAt", due + "T18:00:00+08:00");
        body.put("units", List.of(YUNXIU));
        body.put("excluded", List.of());
        return body;
    }

    private static UUID issued(String account, Map<String, Object> order) {
        UUID id = UUID.randomUUID();
        put(account, id, order).statusCode(200).body("state", equalTo("ISSUED"));
        return id;
    }

    private static ValidatableResponse put(String account, UUID id, Map<String, Object> order) {
        return As.account(account)
                .contentType("application/json")
                .body(order)
                .put(API + "/" + id)
                .then();
    }

    private static ValidatableResponse read(String account, UUID id) {
        return As.account(account).get(API + "/" + id).then();
    }

    private static ValidatableResponse list(String account, Map<String, ?> query) {
        return As.account(account).queryParams(query).get(API).then().statusCode(200);
    }

    private static ValidatableResponse act(String account, UUID id, String act, Map<String, Object> more) {
        int version = read(account, id).extract().path("version");
        return act(account, id, version, act, more);
    }

    private static ValidatableResponse act(String account, UUID id, int version, String act, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        return As.account(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + "/" + id + "/acts")
                .then();
    }
}
