package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class JointMeetingResourceTest extends MeetingJourney {
    @Test
    void aMeetingBecomesMinutesFiguresActionsAndARecord() throws IOException {
        String id = prepared("2042-06-10");
        // Members learn of it when the collection begins, and see their own line alone.
        get("staff-fazhi", id).statusCode(404);
        step("staff", id, 0, "COLLECT", null).statusCode(200).body("acts", contains("HOLD", "CANCEL"));
        awaited("staff-fazhi", id, true);
        awaited("staff", id, false);
        line("staff-fazhi", id, FAZHI, 5, 2).statusCode(200).body("lines.find { it.mine }.verified", is(2));
        awaited("staff-fazhi", id, false);
        awaited("staff-yunxiu", id, true);
        get("staff-yunxiu", id)
                .statusCode(200)
                .body("lines.find { it.unit.name == '法制室' }.complaints", nullValue())
                .body("lines.find { it.unit.name == '法制室' }.enteredBy", is("沈样例"));
        // Of two clerks who opened the line together the second is told.
        line("staff-fazhi", id, FAZHI, 0, 9, 9).statusCode(412);
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
    }

    /** Whether the account's unit is told, on its desk and in the list, that the meeting waits for its line. */
    private static void awaited(String account, String id, boolean told) {
        As.account(account)
                .get(API + "/joint-meetings?awaited=true")
                .then()
                .statusCode(200)
                .body("items.findAll { it.awaited }.id", told ? hasItem(id) : not(hasItem(id)));
        int waiting =
                Answer.of(As.account(account).get(API + "/workbench").then()).getInt("meetingLines");
        int listed = Answer.of(As.account(account)
                        .get(API + "/joint-meetings?awaited=true&limit=200")
                        .then())
                .getList("items")
                .size();
        assertEquals(listed, waiting);
    }

    /** The record of the month's duty, written with its form from the meeting. */
    private void recordFulfils(String id) {
        JsonPath drafted = Answer.of(As.account("staff")
                .header("If-Match", "\"4\"")
                .post(API + "/joint-meetings/" + id + "/record")
                .then()
                .statusCode(200)
                .body("recordable", is(false)));
        String record = drafted.getString("record.id");
        get("staff", id).body("record.id", is(record));
        // A draft of another unit: neither its title nor a way to it.
        get("staff-fazhi", id).body("record", nullValue());
        JsonPath written = Answer.of(As.account("staff")
                .get(API + "/records/" + record)
                .then()
                .statusCode(200)
                .body("values.lines", hasSize(1))
                .body("values.figures.verified", contains(2, 0))
                .body("values.members", is(2))
                .body("obligations[0].item.no", is("3.2"))
                .body("obligations[0].clause", containsString("联席会议")));
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

    @Test
    void theNextMeetingHasTheMembersOfTheLastOne() {
        List<String> named = proposed("staff-fazhi", "ENFORCEMENT");
        assertTrue(named.size() > 1 && !named.contains(FAZHI), named::toString);
        prepared("2042-06-11");
        assertEquals(List.of(FAZHI, YUNXIU), proposed("staff", "CONDUCT"));
        As.account("discipline")
                .get(API + "/joint-meetings/proposed-members?kind=CONDUCT")
                .then()
                .statusCode(403);
        As.account("staff").get(API + "/joint-meetings/proposed-members").then().statusCode(400);
    }

    @Test
    void membersAreAskedThreeWorkdaysBeforeTheMeetingAndNeverForAPastDay() {
        assertEquals("2048-06-12", collectBy("2048-06-17"));
        String today = As.account("staff").get(API + "/business-day").path("today");
        assertEquals(today, collectBy(today));
        assertEquals("2026-01-05", collectBy("2026-01-05"));
        As.account("staff")
                .get(API + "/joint-meetings/proposed-collect-by")
                .then()
                .statusCode(400);
    }

    private static String collectBy(String heldOn) {
        return As.account("staff")
                .get(API + "/joint-meetings/proposed-collect-by?heldOn=" + heldOn)
                .then()
                .statusCode(200)
                .extract()
                .path("collectBy");
    }

    private static List<String> proposed(String account, String kind) {
        return Answer.of(As.account(account)
                        .get(API + "/joint-meetings/proposed-members?kind=" + kind)
                        .then()
                        .statusCode(200))
                .getList("id");
    }

    @Test
    void aMemberThatHandedInItsLineStays() {
        String id = prepared("2042-05-14");
        step("staff", id, 0, "COLLECT", null).statusCode(200);
        line("staff-fazhi", id, FAZHI, 3, 2).statusCode(200);
        Map<String, Object> without = new HashMap<>(request("2042-05-14"));
        without.put("members", List.of(YUNXIU));
        change(id, 1, without)
                .statusCode(409)
                .body("code", is("MEETING_LINE_ENTERED"))
                .body("detail", containsString("法制室"));
        get("staff", id).body("lines.find { it.unit.id == '" + FAZHI + "' }.complaints", is(3));
        without.put("members", List.of(FAZHI));
        change(id, 1, without).statusCode(200);
    }

    private static ValidatableResponse change(String id, int version, Map<String, Object> request) {
        return As.account("staff")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .put(API + "/joint-meetings/" + id)
                .then();
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
}
