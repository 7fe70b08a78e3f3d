package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class JointMeetingResourceTest extends RosterJourney {
    private static final String FAZHI = Fixture.unit("法制室").toString();
    private static final String YUNXIU = Fixture.unit("云岫派出所").toString();

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
    void aMeetingBecomesMinutesFiguresActionsAndARecord() throws IOException {
        String id = prepared("2042-06-10");
        // Members learn of it when the collection begins, and see their own line alone.
        get("staff-fazhi", id).statusCode(404);
        step("staff", id, 0, "COLLECT", null).statusCode(200).body("acts", contains("HOLD", "CANCEL"));
        line("staff-fazhi", id, FAZHI, 5, 2).statusCode(200).body("lines.find { it.mine }.verified", is(2));
        get("staff-yunxiu", id)
                .statusCode(200)
                .body("lines.find { it.unit.name == '法制室' }.complaints", nullValue())
                .body("lines.find { it.unit.name == '法制室' }.enteredBy", is("沈样例"));
        line("staff-fazhi", id, YUNXIU, 1, 1).statusCode(403);
        line("staff-yunxiu", id, YUNXIU, 1, 2).statusCode(422);
        step("staff-fazhi", id, 1, "HOLD", null).statusCode(403);

        step("staff", id, 1, "HOLD", null).statusCode(200).body("outcome", is(true));
        line("staff-yunxiu", id, YUNXIU, 1, 1).statusCode(409);
        get("staff-yunxiu", id).body("lines.find { it.unit.name == '法制室' }.complaints", is(5));
        String action = UUID.randomUUID().toString();
        step("staff", id, 2, "ISSUE", "联席〔2042〕6号").statusCode(422);
        outcome("staff", id, 2, action).statusCode(200).body("figures", hasSize(2));
        step("staff", id, 3, "ISSUE", "联席〔2042〕6号").statusCode(200).body("recordable", is(true));

        byte[] minutes = As.account("staff-yunxiu")
                .get(API + "/joint-meetings/" + id + "/minutes.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(minutes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("联席〔2042〕6号") && text.getText().contains("整治窗口服务态度"), text::getText);
        }
        recordFulfils(id);
        figures();
        actionIsReportedAndClosed(id, action);
    }

    /** The record of the month's duty, written with its form from the meeting. */
    private void recordFulfils(String id) {
        JsonPath drafted = As.account("staff")
                .header("If-Match", "\"4\"")
                .post(API + "/joint-meetings/" + id + "/record")
                .then()
                .statusCode(200)
                .body("recordable", is(false))
                .extract()
                .jsonPath();
        String record = drafted.getString("record.id");
        JsonPath written = As.account("staff")
                .get(API + "/records/" + record)
                .then()
                .statusCode(200)
                .body("values.lines", hasSize(1))
                .body("values.figures.verified", contains(2, 0))
                .body("values.members", is(2))
                .body("obligations[0].item.no", is("3.2"))
                .body("obligations[0].clause", containsString("联席会议"))
                .extract()
                .jsonPath();
        As.account("staff")
                .header("If-Match", "\"" + written.getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("act", "SUBMIT"))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"));
    }

    private void figures() {
        String period = "from=2042-06-10&to=2042-06-10";
        As.account("staff")
                .get(API + "/joint-meeting-figures?" + period)
                .then()
                .statusCode(200)
                .body("find { it.unit.name == '法制室' }.verified", is(2))
                .body("find { it.unit.name == '法制室' }.rank", is(1.0f))
                .body("find { it.unit.name == '云岫派出所' }.keyWork", contains("=窗口整治"));
        As.token(token -> token.bureau(null).roles("fact-reader"))
                .get(API + "/joint-meeting-figures?bureau=jintan&" + period)
                .then()
                .statusCode(200)
                .body("unit.name", hasItem("法制室"));
        As.account("staff-yunxiu")
                .get(API + "/joint-meeting-figures?" + period)
                .then()
                .statusCode(404);
        String csv = As.account("staff")
                .get(API + "/joint-meeting-figures/figures.csv?" + period)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains("\"'=窗口整治\""), "what begins like a formula stays text: " + csv);
        As.account("discipline")
                .get(API + "/joint-meeting-figures/figures.xlsx?" + period)
                .then()
                .statusCode(200);
    }

    private void actionIsReportedAndClosed(String id, String action) {
        As.account("staff-yunxiu")
                .get(API + "/joint-meetings/my-actions")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + action + "' }.overdue", is(true));
        onAction("staff-fazhi", id, action, 0, "REPORT", "已办").statusCode(403);
        onAction("staff-yunxiu", id, action, 0, "REPORT", "").statusCode(422);
        onAction("staff-yunxiu", id, action, 0, "REPORT", "已办").statusCode(200);
        onAction("staff", id, action, 1, "RETURN", "缺少回访").statusCode(200);
        onAction("staff-yunxiu", id, action, 2, "REPORT", "已办并回访").statusCode(200);
        String next = prepared("2042-06-14");
        get("staff", next).body("previous.id", hasItem(action));
        onAction("staff", id, action, 3, "CLOSE", null)
                .statusCode(200)
                .body("actions.find { it.id == '" + action + "' }.state", is("CLOSED"));
        get("staff", next).body("previous.id", not(hasItem(action)));
    }

    @Test
    void onlyTheUnitThatOwesItConvenes() {
        As.account("staff").get(API + "/joint-meetings/convened-kinds").then().body("", contains("CONDUCT"));
        As.account("staff-fazhi")
                .get(API + "/joint-meetings/convened-kinds")
                .then()
                .body("", contains("ENFORCEMENT"));
        As.account("staff-jiwei")
                .get(API + "/joint-meetings/convened-kinds")
                .then()
                .body("", contains("PREVENTION"));
        save("staff-fazhi", UUID.randomUUID().toString(), request("2042-06-10")).statusCode(403);
        String id = prepared("2042-06-10");
        step("staff", id, 0, "CANCEL", null).statusCode(200).body("state", is("CANCELLED"));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/joint-meetings/" + id)
                .then()
                .statusCode(404);
        String ahead = prepared("2042-06-20");
        step("staff", ahead, 0, "COLLECT", null).statusCode(200);
        step("staff", ahead, 1, "HOLD", null).statusCode(422).body("code", is("HELD_IN_FUTURE"));
        Map<String, Object> alone = new HashMap<>(request("2042-06-12"));
        alone.put("kind", "PREVENTION");
        save("staff-jiwei", UUID.randomUUID().toString(), alone)
                .statusCode(422)
                .body("errors.field", contains("partner"));
    }

    private static String prepared(String day) {
        String id = UUID.randomUUID().toString();
        save("staff", id, request(day)).statusCode(201).body("editable", is(true));
        return id;
    }

    private static Map<String, Object> request(String day) {
        return Map.of(
                "kind", "CONDUCT",
                "title", "六月作风建设联席会议",
                "heldOn", day,
                "place", "三楼会议室",
                "chair", Fixture.person("郑示例").id(),
                "partner", "",
                "collectBy", day,
                "agenda", "通报投诉情况\n研究整改措施",
                "members", List.of(FAZHI, YUNXIU));
    }

    private static ValidatableResponse save(String account, String id, Map<String, Object> request) {
        return As.account(account)
                .contentType("application/json")
                .body(request)
                .put(API + "/joint-meetings/" + id)
                .then();
    }

    private static ValidatableResponse get(String account, String id) {
        return As.account(account).get(API + "/joint-meetings/" + id).then();
    }

    private static ValidatableResponse step(String account, String id, int version, String act, String minutesNo) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("minutesNo", minutesNo);
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/joint-meetings/" + id + "/acts")
                .then();
    }

    private static ValidatableResponse line(String account, String id, String unit, int complaints, int verified) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of(
                        "complaints", complaints,
                        "verified", verified,
                        "trends", "窗口态度",
                        "accountability", "提醒一人",
                        "proposals", "加强培训"))
                .put(API + "/joint-meetings/" + id + "/lines/" + unit)
                .then();
    }

    private static ValidatableResponse outcome(String account, String id, int version, String action) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "decisions",
                        "一、整治窗口服务态度。",
                        "present",
                        List.of(FAZHI, YUNXIU),
                        "figures",
                        List.of(
                                Map.of("unit", FAZHI, "verified", 2, "rank", 1, "keyWork", ""),
                                Map.of("unit", YUNXIU, "verified", 0, "rank", 2, "keyWork", "=窗口整治")),
                        "actions",
                        List.of(Map.of("id", action, "what", "窗口服务专项整治", "unit", YUNXIU, "due", "2042-06-14"))))
                .put(API + "/joint-meetings/" + id + "/outcome")
                .then();
    }

    private static ValidatableResponse onAction(
            String account, String id, String action, int version, String act, String result) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("result", result);
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/joint-meetings/" + id + "/actions/" + action + "/acts")
                .then();
    }
}
