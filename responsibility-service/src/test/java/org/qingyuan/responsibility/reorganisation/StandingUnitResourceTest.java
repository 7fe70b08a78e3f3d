package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** A row names a unit that ended: whoever follows it stands there, after one reorganisation or two. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class StandingUnitResourceTest {
    private RevisionBureau bureau;
    private Reform reform;
    private JsonPath plan;
    private UUID person;
    private UUID middle;
    private UUID last;

    @BeforeEach
    void rowsOfOneUnit() {
        bureau = new RevisionBureau();
        reform = new Reform(bureau);
        plan = bureau.published(SmallTable.titled("试验局责任分解表")
                .row("3.2、会议", "每月召开作风建设联席会议。各成员单位每季度开展分析研判。", "治安大队", "刑侦大队", "全年")
                .row("1.4、宣誓", "对新入警的民警，履行廉政承诺和廉政宣誓。", "治安大队", "无", "全年")
                .row("1.5、整改", "发现问题立即整改。", "治安大队", "无", "全年"));
        person = bureau.directory.newPerson("320001", "周示例", bureau.order);
        middle = bureau.directory.make("units", bureau.directory.unit("综合治理大队", "OPERATIONAL", 5));
        last = bureau.directory.make("units", bureau.directory.unit("特勤大队", "OPERATIONAL", 6));
    }

    private void merge(UUID unit, UUID successor, String on) {
        reform.reorganise(bureau.directory.admin(), unit, Map.of("kind", "MERGE", "successor", successor, "on", on))
                .statusCode(200);
    }

    private void twice() {
        merge(bureau.order, middle, "2026-09-01");
        merge(middle, last, "2026-10-01");
    }

    private String meetingOfNovember(UUID unit) {
        return reform.owed(
                plan.getString("id"), "&row=" + plan.getString("rows[0].id") + "&from=2026-11-30&to=2026-11-30", unit);
    }

    @Test
    void whoTakesFiguresOverIsToldWhoStandsForAnEndedUnit() {
        twice();
        standing("2026-08-31").body("", empty());
        standing("2026-09-30")
                .body("unit", contains(bureau.order.toString()))
                .body("standing", contains(middle.toString()));
        standing("2026-10-01").body("unit", hasSize(2)).body("standing", everyItem(is(last.toString())));
    }

    private ValidatableResponse standing(String on) {
        return As.token(token -> token.bureau(null).roles("fact-reader"))
                .get(API + "/fact-snapshots/standing-units?on=" + on + "&bureau=" + bureau.directory.code)
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheSuccessorRecordsGoesToDiscipline() {
        merge(bureau.order, middle, "2026-09-01");
        String record = signed(middle, meetingOfNovember(middle));
        reform.record(middle, record).body("acceptingSide", is("DISCIPLINE")).body("acceptingUnit", nullValue());
        reform.act(bureau.discipline(), middle, record, "ACCEPT").statusCode(200);
    }

    @Test
    void andWhatItsSuccessorRecordsAsWell() {
        twice();
        reform.accepted(last, meetingOfNovember(last), "2026-11-10");
    }

    @Test
    void whatASupportingUnitRecordsGoesToWhoeverStandsForTheResponsibleOne() {
        String analysis = reform.owed(plan.getString("id"), "&row=" + plan.getString("rows[0].id"), bureau.crime);
        twice();
        String record = signed(bureau.crime, analysis);
        reform.record(bureau.crime, record)
                .body("acceptingSide", is("RESPONSIBLE"))
                .body("acceptingUnit.id", is(last.toString()));
        reform.act(bureau.staff(last), bureau.crime, record, "ACCEPT").statusCode(200);
    }

    /** The unit that should have accepted became the one that asks: nobody accepts for the own unit. */
    @Test
    void whatWaitsForAUnitThatMergesIntoTheRecordingOneGoesToDiscipline() {
        String analysis = reform.owed(plan.getString("id"), "&row=" + plan.getString("rows[0].id"), bureau.crime);
        String record = signed(bureau.crime, analysis);
        reform.record(bureau.crime, record).body("acceptingUnit.id", is(bureau.order.toString()));
        merge(bureau.order, bureau.crime, "2026-09-01");
        reform.record(bureau.crime, record)
                .body("acceptingSide", is("DISCIPLINE"))
                .body("acceptingUnit", nullValue());
        reform.act(bureau.discipline(), bureau.crime, record, "ACCEPT").statusCode(200);
    }

    @Test
    void aNewRecruitIsTheSuccessorsToSwearIn() {
        twice();
        String entry = UUID.randomUUID().toString();
        Map<String, Object> recruit = new HashMap<>(
                Map.of("kind", "NEW_RECRUIT", "person", person, "occurredOn", "2026-11-02", "basis", "令〔2026〕8号"));
        recruit.put("note", "");
        String event = bureau.discipline()
                .contentType("application/json")
                .body(recruit)
                .put(API + "/roster-entries/" + entry)
                .then()
                .statusCode(201)
                .extract()
                .path("event");
        bureau.staff(last)
                .get(API + "/obligations?limit=200&event=" + event)
                .then()
                .statusCode(200)
                .body("items.unit.id", contains(last.toString(), last.toString()));
    }

    @Test
    void whatComesUpIsTheSuccessorsToOpen() {
        twice();
        String mend = plan.getString("rows[2].duties.find { it.kind == 'EVENT' }.id");
        bureau.staff(last).get(API + "/event-duties").then().statusCode(200).body("duty", hasItem(mend));
        String event = UUID.randomUUID().toString();
        bureau.staff(last)
                .contentType("application/json")
                .body(Map.of("duty", mend, "title", "台账缺页", "occurredOn", "2026-11-03"))
                .put(API + "/events/" + event)
                .then()
                .statusCode(201);
        assertEquals(
                List.of(last.toString()),
                bureau.staff(last)
                        .get(API + "/obligations?limit=200&event=" + event)
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.unit.id"));
    }

    /** Opened before: the successor reads it, and takes back what was a mistake. */
    @Test
    void whatTheOldUnitOpenedIsTheSuccessorsToTakeBack() {
        String mend = plan.getString("rows[2].duties.find { it.kind == 'EVENT' }.id");
        String event = UUID.randomUUID().toString();
        bureau.staff(bureau.order)
                .contentType("application/json")
                .body(Map.of("duty", mend, "title", "台账缺页", "occurredOn", "2026-08-03"))
                .put(API + "/events/" + event)
                .then()
                .statusCode(201);
        twice();
        bureau.staff(last).get(API + "/events/" + event).then().statusCode(200).body("withdrawable", is(true));
        bureau.staff(last)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("reason", "重复登记"))
                .post(API + "/events/" + event + "/withdraw")
                .then()
                .statusCode(200);
        bureau.staff(last).get(API + "/events/" + event).then().statusCode(200);
    }

    @Test
    void theSuccessorConvenesItsMeetingsAndWhatTheyDecideIsOwed() {
        twice();
        bureau.staff(last)
                .get(API + "/joint-meetings/proposed-members?kind=CONDUCT")
                .then()
                .statusCode(200)
                .body("name", contains("刑侦大队"));
        String id = UUID.randomUUID().toString();
        bureau.staff(last)
                .contentType("application/json")
                .body(meeting(person, "2026-11-10", bureau.crime))
                .put(API + "/joint-meetings/" + id)
                .then()
                .statusCode(201);
        step(last, id, 0, "COLLECT", null).statusCode(200);
        step(last, id, 1, "HOLD", null).statusCode(200);
        outcome(last, id, 2, bureau.crime).statusCode(200);
        step(last, id, 3, "ISSUE", "联席〔2026〕11号").statusCode(200);
        bureau.staff(bureau.crime)
                .get(API + "/obligations?limit=200&from=2026-12-20&to=2026-12-20")
                .then()
                .statusCode(200)
                .body("items.act", hasItem("窗口服务专项整治"));

        UUID after = bureau.directory.make("units", bureau.directory.unit("机动大队", "OPERATIONAL", 7));
        merge(bureau.crime, after, "2026-11-15");
        bureau.staff(after)
                .get(API + "/joint-meetings/my-actions")
                .then()
                .statusCode(200)
                .body("what", contains("窗口服务专项整治"))
                .body("unit.name", contains("刑侦大队"))
                .body("obligation", everyItem(notNullValue()));
    }

    /** Returned by 纪委 after its unit ended: the one that took over signs it. */
    @Test
    void whatWasSignedBeforeAndIsReturnedIsTheSuccessorsToSign() {
        String record = signed(bureau.order, meetingOfNovember(bureau.order));
        twice();
        returned(record);
        // The recorder's account is of the successor now.
        reform.act(bureau.recorder(bureau.order, last), last, record, "SUBMIT").statusCode(200);
        reform.record(last, record).body("unit.id", is(last.toString()));
        reform.act(bureau.head(last), last, record, "SIGN").statusCode(200);
        reform.act(bureau.discipline(), last, record, "ACCEPT").statusCode(200);
    }

    private void returned(String record) {
        bureau.discipline()
                .header(
                        "If-Match",
                        "\""
                                + bureau.discipline()
                                        .get(API + "/records/" + record)
                                        .jsonPath()
                                        .getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("act", "RETURN", "reason", "请补充"))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200);
    }

    private String signed(UUID unit, String obligation) {
        String record = bureau.record(unit, obligation, "2026-11-10");
        reform.act(bureau.staff(unit), unit, record, "SUBMIT").statusCode(200);
        reform.act(bureau.head(unit), unit, record, "SIGN").statusCode(200);
        return record;
    }

    static Map<String, Object> meeting(UUID chair, String day, UUID... members) {
        Map<String, Object> meeting = new HashMap<>(
                Map.of("kind", "CONDUCT", "title", "作风建设联席会议", "heldOn", day, "collectBy", day, "place", "三楼会议室"));
        meeting.put("chair", chair);
        meeting.put("partner", "");
        meeting.put("agenda", "通报投诉情况");
        meeting.put("members", List.of(members));
        return meeting;
    }

    private ValidatableResponse step(UUID unit, String id, int version, String act, String minutesNo) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("minutesNo", minutesNo);
        return bureau.staff(unit)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/joint-meetings/" + id + "/acts")
                .then();
    }

    private ValidatableResponse outcome(UUID unit, String id, int version, UUID member) {
        return bureau.staff(unit)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "decisions",
                        "整治窗口服务态度。",
                        "present",
                        List.of(member),
                        "figures",
                        List.of(),
                        "actions",
                        List.of(Map.of(
                                "id", UUID.randomUUID(), "what", "窗口服务专项整治", "unit", member, "due", "2026-12-20"))))
                .put(API + "/joint-meetings/" + id + "/outcome")
                .then();
    }
}
