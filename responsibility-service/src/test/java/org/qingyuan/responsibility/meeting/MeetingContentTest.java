package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What the meetings of 3.3 and 2.4 study is said in the meeting, printed in its minutes and held by the record drafted from it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MeetingContentTest extends MeetingJourney {
    private static final String ENFORCEMENT = "staff-fazhi";
    private static final String PREVENTION = "staff-jiwei";

    @Test
    void aMeetingOnEnforcementSaysItsProblemsAndWhatItDecidedOnEach() throws IOException {
        String id = held(ENFORCEMENT, "ENFORCEMENT", "");
        step(ENFORCEMENT, id, 2, "ISSUE", "执法联席〔2042〕6号").statusCode(422).body("errors.field", contains("issues"));
        content(ENFORCEMENT, id, 2, Map.of("issues", List.of(Map.of("what", "取保候审不规范"))))
                .statusCode(422)
                .body("errors.field", contains("issues"));
        // No other words are asked for where each problem has its own decision.
        content(
                        ENFORCEMENT,
                        id,
                        2,
                        Map.of("issues", List.of(problem("取保候审不规范", "统一审批标准"), problem("笔录要素不全", "轮训办案民警"))))
                .statusCode(200)
                .body("issues.what", contains("取保候审不规范", "笔录要素不全"))
                .body("issues[0].unit.name", is("云岫派出所"))
                .body("recordable", is(true));
        step(ENFORCEMENT, id, 3, "ISSUE", "执法联席〔2042〕6号").statusCode(200);

        String minutes = minutes(ENFORCEMENT, id);
        assertTrue(minutes.contains("研究的执法问题") && minutes.contains("取保候审不规范") && minutes.contains("统一审批标准"), minutes);
        assertTrue(minutes.contains("执法办案中的问题") && minutes.contains("统一标准"), minutes);
        assertFalse(minutes.contains("通报情况") || minutes.contains("投诉"), minutes);
        String record = submitted(ENFORCEMENT, id, 4)
                .body("values.issues.what", contains("取保候审不规范", "笔录要素不全"))
                .body("values.issues.decision", contains("统一审批标准", "轮训办案民警"))
                .body("values.issues[0].unit", is(YUNXIU))
                .body("values.issues[0].by", is("2042-07-01"))
                .body("values.minutesNo", is("执法联席〔2042〕6号"))
                .body("obligations[0].item.no", is("3.3"))
                .extract()
                .path("id");
        As.account(ENFORCEMENT)
                .get(API + "/records?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + record + "' }.item.no", is("3.3"))
                .body("items.find { it.id == '" + record + "' }.starts", startsWith("2042-"))
                .body("items.find { it.id == '" + record + "' }.ends", startsWith("2042-"));
    }

    @Test
    void aMeetingWithThePartnerSaysWeakPointsAndTheRulesToMendThem() throws IOException {
        String id = held(PREVENTION, "PREVENTION", "检察机关");
        step(PREVENTION, id, 2, "ISSUE", "预防联席〔2042〕1号")
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("issues", "analysis"));
        content(
                        PREVENTION,
                        id,
                        2,
                        Map.of(
                                "analysis",
                                "基层执法岗位风险较高",
                                "attendees",
                                9,
                                "issues",
                                List.of(Map.of(
                                        "what", "涉案财物保管", "rule", "涉案财物管理规定", "unit", FAZHI, "due", "2042-09-30"))))
                .statusCode(200)
                .body("attendees", is(9));
        // A client of before these fields were sends none of them, and takes none away.
        content(PREVENTION, id, 3, Map.of("decisions", "另行通报"))
                .statusCode(200)
                .body("attendees", is(9))
                .body("analysis", is("基层执法岗位风险较高"))
                .body("issues.what", contains("涉案财物保管"));
        step(PREVENTION, id, 4, "ISSUE", "预防联席〔2042〕1号").statusCode(200);

        String minutes = minutes(PREVENTION, id);
        assertTrue(minutes.contains("基层执法岗位风险较高") && minutes.contains("薄弱环节") && minutes.contains("涉案财物管理规定"), minutes);
        submitted(PREVENTION, id, 5)
                .body("values.partner", is("检察机关"))
                .body("values.attendees", is(9))
                .body("values.analysis", is("基层执法岗位风险较高"))
                .body("values.weak", hasSize(1))
                .body("values.weak[0].what", is("涉案财物保管"))
                .body("values.weak[0].rule", is("涉案财物管理规定"))
                .body("values.weak[0].unit", is(FAZHI))
                .body("values.weak[0].by", is("2042-09-30"))
                .body("obligations[0].item.no", is("2.4"));
    }

    @Test
    void aMeetingOnConductHasNoIssues() {
        String id = prepared("2042-06-09");
        step("staff", id, 0, "COLLECT", null).statusCode(200);
        said(id, Map.of("trends", "窗口态度")).statusCode(422).body("errors.field", contains("complaints"));
        step("staff", id, 1, "HOLD", null).statusCode(200);
        content("staff", id, 2, Map.of("issues", List.of(problem("窗口态度", "整治"))))
                .statusCode(422)
                .body("errors.field", contains("issues"));
    }

    private static Map<String, Object> problem(String what, String decision) {
        return Map.of("what", what, "decision", decision, "unit", YUNXIU, "due", "2042-07-01");
    }

    private static String held(String account, String kind, String partner) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> request = new HashMap<>(request("2042-06-12"));
        request.putAll(Map.of("kind", kind, "partner", partner, "members", List.of(YUNXIU), "agenda", "专题研究"));
        save(account, id, request).statusCode(201);
        step(account, id, 0, "COLLECT", null).statusCode(200);
        said(id, Map.of("trends", "")).statusCode(422).body("errors.field", contains("trends"));
        // Nobody is asked for complaints of the public here.
        said(id, Map.of("trends", "取保候审不规范", "complaints", 5, "verified", 2))
                .statusCode(200)
                .body("lines[0].complaints", nullValue());
        step(account, id, 1, "HOLD", null).statusCode(200).body("outcome", is(true));
        return id;
    }

    private static ValidatableResponse said(String id, Map<String, Object> line) {
        Map<String, Object> body = new HashMap<>(Map.of("accountability", "", "proposals", "统一标准"));
        body.putAll(line);
        return As.account("staff-yunxiu")
                .header("If-Match", "\"" + lineVersion("staff-yunxiu", id, YUNXIU) + "\"")
                .contentType("application/json")
                .body(body)
                .put(API + "/joint-meetings/" + id + "/lines/" + YUNXIU)
                .then();
    }

    private static ValidatableResponse content(String account, String id, int version, Map<String, Object> said) {
        Map<String, Object> outcome = new HashMap<>(
                Map.of("decisions", "", "present", List.of(YUNXIU), "figures", List.of(), "actions", List.of()));
        outcome.putAll(said);
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(outcome)
                .put(API + "/joint-meetings/" + id + "/outcome")
                .then();
    }

    private static String minutes(String account, String id) throws IOException {
        byte[] minutes = As.account(account)
                .get(API + "/joint-meetings/" + id + "/minutes.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(minutes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** Drafts the record and hands it in as it is: nothing had to be typed. */
    private static ValidatableResponse submitted(String account, String id, int version) {
        String record = Answer.of(As.account(account)
                        .header("If-Match", "\"" + version + "\"")
                        .post(API + "/joint-meetings/" + id + "/record")
                        .then()
                        .statusCode(200))
                .getString("record.id");
        JsonPath drafted = Answer.of(
                As.account(account).get(API + "/records/" + record).then().statusCode(200));
        return As.account(account)
                .header("If-Match", "\"" + drafted.getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("act", "SUBMIT"))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"));
    }
}
