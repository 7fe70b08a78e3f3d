package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CarryOverResourceTest {
    private static final SmallTable TABLE = SmallTable.titled("试验局责任分解表")
            .row("1.1、学习", "每年集中学习不少于2次。", "纪委", "无", "全年")
            .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年")
            .row("1.3、审计", "每两年开展审计一次。", "治安大队", "无", "全年")
            .row("1.4、示范", "争取争创省级廉政文化示范点。", "纪委", "无", "2年")
            .row("1.5、制度", "修订廉政制度。", "纪委", "无", "2026年10月底前");

    private RevisionBureau bureau;
    private JsonPath old;

    @BeforeEach
    void aTableOf2026() {
        BusinessDate.set(LocalDate.of(2026, 11, 29));
        bureau = new RevisionBureau();
        JsonPath draft = bureau.reviewed(TABLE.importAs(bureau.discipline(), 2026));
        old = bureau.publish(draft);
    }

    @AfterEach
    void realDate() {
        BusinessDate.reset();
    }

    @Test
    void eachRowHasASaneProposal() {
        proposals()
                .body("from", is("2027-01-01"))
                .body("to", is("2027-12-31"))
                .body("rows.choice", contains("REPEAT", "REPEAT", "REPEAT", "GO_ON", "END"))
                .body("rows.running", contains(0, 0, 1, 1, 0))
                .body("rows.unfinished", contains(1, 8, 0, 0, 1));
    }

    @Test
    void whatRepeatsIsNewWhatRunsGoesOnWhatIsOverdueStaysOrIsCarried() {
        JsonPath draft = make("CARRY");
        assertEquals(
                List.of("1.1", "1.2", "1.3", "1.4"),
                bureau.plan(draft.getString("plan")).getList("rows.item.no"));
        JsonPath foreseen = preview(draft).statusCode(200).extract().jsonPath();
        assertEquals(2, foreseen.getInt("goOn"));
        assertEquals(6, foreseen.getInt("change"));
        assertEquals(0, foreseen.getInt("close"));
        assertEquals(1 + 8, foreseen.getInt("add"));
        assertEquals(2 + 2, foreseen.getInt("stay"));

        carryOut(draft)
                .statusCode(200)
                .body("goOn", is(2))
                .body("change", is(6))
                .body("add", is(9));
        JsonPath next = bureau.plan(draft.getString("plan"));
        assertEquals("IN_FORCE", next.getString("state"));
        assertEquals("2027-01-01", next.getString("validFrom"));
        JsonPath carried =
                bureau.obligations(next.getString("id"), "&row=" + next.getString("rows[1].id") + "&to=2027-02-28");
        assertEquals(6, carried.getList("items").size());
        assertEquals(
                List.of("2027-02-28"),
                carried.getList("items.due").stream().distinct().toList());
        bureau.discipline()
                .get(API + "/obligations/" + carried.getString("items[0].id") + "/changes")
                .then()
                .body("act", contains("CARRIED"))
                .body("[0].dueAfter", is("2027-02-28"));
        assertEquals(
                List.of("2026-01-01"),
                bureau.obligations(next.getString("id"), "&row=" + next.getString("rows[2].id"))
                        .getList("items.starts"));
        // The old year keeps what stays: overdue there, and still open.
        assertEquals(
                List.of("2026-11-02", "2026-12-31", "2026-12-31", "2026-12-31"),
                bureau.obligations(old.getString("id"), "").getList("items.due"));
        bureau.plan(old.getString("id"));
    }

    @Test
    void allThatWasNotDoneIsCarriedOnceTheYearIsOver() {
        BusinessDate.set(LocalDate.of(2027, 1, 5));
        JsonPath draft = make("CARRY");
        preview(draft).statusCode(200).body("change", is(8)).body("stay", is(2));
    }

    @Test
    void unfinishedObligationsStayUnlessChosen() {
        JsonPath draft = make("STAY");
        preview(draft).statusCode(200).body("change", is(0)).body("stay", is(10));
    }

    @Test
    void whatWasPostponedIntoTheNextYearGoesOnToTheDayThatWasGranted() {
        String postponed = postponed();
        proposals().body("rows.running", contains(0, 1, 1, 1, 0)).body("rows.unfinished", contains(1, 7, 0, 0, 1));
        JsonPath draft = make("STAY");
        String row = bureau.plan(draft.getString("plan")).getString("rows[1].id");
        preview(draft).statusCode(200).body("goOn", is(3)).body("close", is(0)).body("stay", is(9));
        behind(draft, row, "GO_ON")
                .body("items.unit.name", contains("治安大队"))
                .body("items.dueBefore", contains("2027-02-10"))
                .body("items.dueAfter", contains("2027-02-10"));
        behind(draft, row, "CLOSE").body("items.size()", is(0));
        behind(draft, old.getString("rows[1].id"), "STAY").body("items.size()", is(7));

        carryOut(draft).statusCode(200);
        read(postponed)
                .body("plan", is(draft.getString("plan")))
                .body("due", is("2027-02-10"))
                .body("dueOriginal", is("2026-12-31"))
                .body("closedOn", nullValue());
    }

    @Test
    void itKeepsItsDayWhereOthersOfTheSameQuarterAreCarriedToAnother() {
        String postponed = postponed();
        JsonPath draft = make("CARRY");
        BusinessDate.set(LocalDate.of(2027, 1, 5));
        preview(draft).statusCode(200).body("goOn", is(3)).body("change", is(7)).body("close", is(0));
        carryOut(draft).statusCode(200);
        read(postponed).body("plan", is(draft.getString("plan"))).body("due", is("2027-02-10"));
    }

    @Test
    void itStaysOpenInTheOldTableWhereItsRowIsLeftOut() {
        String postponed = postponed();
        JsonPath draft = put(bureau.discipline(), List.of("REPEAT", "END", "REPEAT", "GO_ON", "END"), "STAY")
                .statusCode(200)
                .extract()
                .jsonPath();
        preview(draft).statusCode(200).body("close", is(0));
        carryOut(draft).statusCode(200);
        read(postponed)
                .body("plan", is(old.getString("id")))
                .body("due", is("2027-02-10"))
                .body("closedOn", nullValue());
    }

    @Test
    void otherChoicesMakeTheDraftAnew() {
        String first = make("STAY").getString("plan");
        proposals().body("draft", is(first)).body("draftVersion", is(0));
        // A colleague may have reviewed it since.
        put(bureau.discipline(), "CARRY").statusCode(428);
        put(bureau.discipline().header("If-Match", "\"7\""), "CARRY").statusCode(412);
        bureau.plan(first);
        String second = put(bureau.discipline().header("If-Match", "\"0\""), "CARRY")
                .statusCode(200)
                .extract()
                .path("plan");
        proposals().body("draft", is(second));
        bureau.discipline().get(API + "/plans/" + first).then().statusCode(404);
    }

    @Test
    void onlyFromTheDayAfterTheOldOnesLast() {
        JsonPath draft = make("STAY");
        bureau.discipline()
                .get(API + "/plans/" + draft.getString("plan") + "/revision/preview?on=2026-12-01&validTo=2027-12-31")
                .then()
                .statusCode(422)
                .body("code", is("REVISION_DAY"));
        carryOut(draft).statusCode(200);
        put(bureau.discipline(), "STAY").statusCode(409).body("code", is("REVISION_NOT_POSSIBLE"));
    }

    @Test
    void onlyTheDisciplineOfficeOfTheBureauCarriesOver() {
        put(bureau.staff(bureau.order), "STAY").statusCode(403);
        put(bureau.directory.as("bureau-leader"), "STAY").statusCode(403);
        put(As.account("discipline"), "STAY").statusCode(404);
        put(bureau.discipline(), "STAY").statusCode(200).body("plan", notNullValue());
        As.account("discipline")
                .get(API + "/plans/" + old.getString("id") + "/carry-over")
                .then()
                .statusCode(404);
    }

    /** The last quarter's analysis of one brigade, granted until February. */
    private String postponed() {
        JsonPath quarters = bureau.obligations(
                old.getString("id"), "&row=" + old.getString("rows[1].id") + "&unit=" + bureau.order);
        String last = quarters.getString("items[3].id");
        assertEquals("2026-12-31", quarters.getString("items[3].due"));
        bureau.postpone(bureau.order, last, "2027-02-10");
        return last;
    }

    private ValidatableResponse read(String obligation) {
        return bureau.discipline()
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse behind(JsonPath draft, String row, String figure) {
        return bureau.discipline()
                .get(API + "/plans/" + draft.getString("plan")
                        + "/revision/preview/obligations?on=2027-01-01&validTo=2027-12-31&row=" + row + "&figure="
                        + figure)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse proposals() {
        return bureau.discipline()
                .get(API + "/plans/" + old.getString("id") + "/carry-over")
                .then()
                .statusCode(200);
    }

    private JsonPath make(String unfinished) {
        return put(bureau.discipline(), unfinished).statusCode(200).extract().jsonPath();
    }

    /** As proposed; for the quarterly analysis the unfinished ones as asked. */
    private ValidatableResponse put(RequestSpecification as, String unfinished) {
        return put(as, List.of("REPEAT", "REPEAT", "REPEAT", "GO_ON", "END"), unfinished);
    }

    private ValidatableResponse put(RequestSpecification as, List<String> choices, String unfinished) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(Map.of(
                    "row",
                    old.getString("rows[" + i + "].id"),
                    "choice",
                    choices.get(i),
                    "unfinished",
                    i == 1 ? unfinished : "STAY"));
        }
        return as.contentType("application/json")
                .body(Map.of("rows", rows))
                .put(API + "/plans/" + old.getString("id") + "/carry-over")
                .then();
    }

    private ValidatableResponse preview(JsonPath draft) {
        return bureau.discipline()
                .get(API + "/plans/" + draft.getString("plan")
                        + "/revision/preview?on=2027-01-01&validTo=2027-12-31&carriedDue=2027-02-28")
                .then();
    }

    private ValidatableResponse carryOut(JsonPath draft) {
        return bureau.discipline()
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of(
                        "on", "2027-01-01", "validTo", "2027-12-31", "carriedDue", "2027-02-28", "reason", "结转时不再要求"))
                .post(API + "/plans/" + draft.getString("plan") + "/revision/carry-out")
                .then();
    }
}
