package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RevisionResourceTest {
    private static final SmallTable NEXT = SmallTable.titled("试验局责任分解表")
            .row("1.1、学习", "每年集中学习不少于3次。", "纪委", "无", "全年")
            .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年")
            .row("1.4、走访", "每半年走访辖区企业和群众一次。", "刑侦大队", "无", "全年");

    private RevisionBureau bureau;
    private JsonPath old;

    @BeforeEach
    void aTableInForce() {
        bureau = new RevisionBureau();
        old = bureau.published(RevisionBureau.table());
    }

    @Test
    void theNewVersionStandsBesideTheOldOne() {
        JsonPath draft = bureau.reviewed(NEXT.importAs(bureau.discipline(), 2026));
        bureau.discipline()
                .get(API + "/plans/" + draft.getString("id") + "/predecessors")
                .then()
                .statusCode(200)
                .body("id", contains(old.getString("id")))
                .body("alike", contains(2));
        RevisionBureau.begin(bureau.discipline(), draft, old.getString("id"))
                .statusCode(200)
                .body("rows.change", contains("CHANGED", "SAME", "ADDED", "REMOVED"))
                .body("rows[0].fields", contains("TASK", "DUTIES"))
                .body("rows[0].words.kind", contains("SAME", "REMOVED", "ADDED", "SAME"))
                .body("rows[0].words[1].text", is("2"))
                .body("rows[0].duties[0].fields", contains("CLAUSE", "COUNT"))
                .body("rows[3].old", is(old.getString("rows[2].id")))
                .body("rows[3].fresh", nullValue());
    }

    @Test
    void theEffectIsKnownBeforeAndIsWhatHappens() {
        JsonPath draft = bureau.revision(NEXT, old);
        JsonPath foreseen =
                bureau.preview(draft, "2026-07-01").statusCode(200).extract().jsonPath();
        // The study of the year; third and fourth quarter of two brigades; six meetings to come; one visit.
        assertEquals(List.of(1, 4, 6, 1), effect(foreseen));
        assertEquals(4 + 6, foreseen.getInt("stay"));
        JsonPath happened =
                bureau.carryOut(draft, "2026-07-01").statusCode(200).extract().jsonPath();
        assertEquals(effect(foreseen), effect(happened));
        assertEquals(foreseen.getList("rows"), happened.getList("rows"));
    }

    @Test
    void obligationsThatGoOnKeepTheirIdAndTheirRecords() {
        JsonPath third = bureau.obligations(
                old.getString("id"), "&from=2026-09-30&to=2026-09-30&row=" + old.getString("rows[1].id"));
        String obligation = third.getString("items.find { it.unit.id == '" + bureau.order + "' }.id");
        String record = bureau.record(bureau.order, obligation, "2026-07-05");
        String study = bureau.obligations(old.getString("id"), "&row=" + old.getString("rows[0].id"))
                .getString("items[0].id");
        JsonPath draft = bureau.revision(NEXT, old);
        bureau.carryOut(draft, "2026-07-01").statusCode(200);

        bureau.staff(bureau.order)
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200)
                .body("plan", is(draft.getString("id")))
                .body("row", is(draft.getString("rows[1].id")))
                .body("drafts", is(1))
                .body("starts", is("2026-07-01"))
                .body("due", is("2026-09-30"));
        bureau.discipline()
                .get(API + "/obligations/" + study)
                .then()
                .body("required", is(3))
                .body("starts", is("2026-01-01"));
        bureau.discipline()
                .get(API + "/obligations/" + study + "/changes")
                .then()
                .statusCode(200)
                .body("act", contains("CHANGES"))
                .body("[0].requiredBefore", is(2))
                .body("[0].requiredAfter", is(3))
                .body("[0].effectiveOn", is("2026-07-01"));
        assertEquals(
                1,
                bureau.obligations(draft.getString("id"), "")
                        .getList("items.findAll { it.drafts == 1 }")
                        .size());
        bureau.staff(bureau.order).get(API + "/records/" + record).then().statusCode(200);
    }

    @Test
    void whatIsNoMoreClosesWithAReasonAndWhatWasDueStaysOwed() {
        JsonPath draft = bureau.revision(NEXT, old);
        bureau.carryOut(draft, "2026-07-01").statusCode(200);
        String meetings = "&row=" + old.getString("rows[2].id");
        JsonPath open = bureau.obligations(old.getString("id"), meetings);
        assertEquals(6, open.getList("items").size());
        assertEquals(
                List.of("OVERDUE"),
                open.getList("items.state").stream().distinct().toList());
        assertEquals(
                6,
                bureau.obligations(old.getString("id"), meetings + "&state=CLOSED")
                        .getList("items")
                        .size());
        JsonPath visits = bureau.obligations(draft.getString("id"), "&row=" + draft.getString("rows[2].id"));
        assertEquals(List.of("2026-07-01"), visits.getList("items.starts"));
    }

    @Test
    void theOldVersionStaysReadableAndTheVersionsAreListed() {
        JsonPath draft = bureau.revision(NEXT, old);
        bureau.carryOut(draft, "2026-07-01").statusCode(200);
        bureau.staff(bureau.crime)
                .get(API + "/plans/" + draft.getString("id") + "/versions")
                .then()
                .statusCode(200)
                .body("id", contains(old.getString("id"), draft.getString("id")))
                .body("validTo", contains("2026-06-30", "2026-12-31"))
                .body("validFrom", contains("2026-01-01", "2026-07-01"));
        bureau.staff(bureau.crime)
                .get(API + "/plans/" + old.getString("id"))
                .then()
                .body("rows[0].task", is("每年集中学习不少于2次。"))
                .body("replacedBy", is(draft.getString("id")));
        bureau.staff(bureau.crime)
                .get(API + "/plans/" + draft.getString("id") + "/revision")
                .then()
                .statusCode(200)
                .body("rows.change", hasItem("REMOVED"));
        JsonPath second = bureau.reviewed(NEXT.importAs(bureau.discipline(), 2026));
        RevisionBureau.begin(bureau.discipline(), second, old.getString("id"))
                .statusCode(409)
                .body("code", is("REVISION_NOT_POSSIBLE"));
    }

    @Test
    void theFiguresOfTheYearAreTheSameWhenNothingChanged() {
        Map<String, Integer> before = required();
        JsonPath draft = bureau.revision(RevisionBureau.table(), old);
        bureau.carryOut(draft, "2026-08-15")
                .statusCode(200)
                .body("close", is(0))
                .body("add", is(0))
                .body("change", is(0));
        assertEquals(before, required());
    }

    @Test
    void aNewVersionIsNotPublishedBesideTheOldOne() {
        JsonPath draft = bureau.revision(NEXT, old);
        bureau.discipline()
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("validFrom", "2027-01-01", "validTo", "2027-12-31", "reportCycle", "P6M"))
                .post(API + "/plans/" + draft.getString("id") + "/publish")
                .then()
                .statusCode(409)
                .body("code", is("PLAN_IS_REVISION"));
    }

    @Test
    void aReviewerCorrectsWhatIsWhat() {
        JsonPath draft = bureau.revision(NEXT, old);
        JsonPath paired = match(draft, "ROW", old.getString("rows[2].id"), draft.getString("rows[2].id"))
                .statusCode(200)
                .body("rows.change", contains("CHANGED", "SAME", "CHANGED"))
                .extract()
                .jsonPath();
        JsonPath apart = match(paired, "ROW", old.getString("rows[2].id"), null)
                .statusCode(200)
                .body("rows.change", contains("CHANGED", "SAME", "ADDED", "REMOVED"))
                .extract()
                .jsonPath();
        JsonPath dutyPaired = match(
                        apart, "DUTY", old.getString("rows[2].duties[0].id"), draft.getString("rows[2].duties[0].id"))
                .statusCode(200)
                .body("rows[2].duties[0].change", is("CHANGED"))
                .body("rows[2].duties[0].fields", hasItem("EVERY"))
                .extract()
                .jsonPath();
        match(dutyPaired, "ROW", draft.getString("rows[2].id"), null)
                .statusCode(422)
                .body("code", is("MATCH_NOT_POSSIBLE"));
        // The meeting of July goes on as the visit of the half-year; the other five months close.
        JsonPath effect = bureau.preview(bureau.plan(draft.getString("id")), "2026-07-01")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(6, effect.getInt("close") + effect.getInt("change") - 1);
    }

    @Test
    void theDayLiesInTheOldVersionsTimeAndNotAhead() {
        JsonPath draft = bureau.revision(NEXT, old);
        for (String day : List.of("2026-01-01", "2025-07-01", "2027-01-01", "2026-12-30")) {
            bureau.preview(draft, day).statusCode(422).body("code", is("REVISION_DAY"));
        }
        JsonPath doubtful = NEXT.importAs(bureau.discipline(), 2026);
        bureau.carryOut(doubtful, "2026-07-01").statusCode(409);
    }

    @Test
    void onlyTheDisciplineOfficeOfTheBureauRevises() {
        JsonPath draft = bureau.revision(NEXT, old);
        for (RequestSpecification as : List.of(
                bureau.staff(bureau.order), bureau.directory.as("unit-leader"), bureau.directory.as("bureau-leader"))) {
            bureau.carryOut(as, draft, "2026-07-01").statusCode(403);
        }
        bureau.carryOut(As.account("discipline"), draft, "2026-07-01").statusCode(404);
        bureau.staff(bureau.order)
                .get(API + "/plans/" + draft.getString("id") + "/revision")
                .then()
                .statusCode(404);
        JsonPath foreign = new RevisionBureau().published(RevisionBureau.table());
        RevisionBureau.begin(bureau.discipline(), draft, foreign.getString("id"))
                .statusCode(404);
        bureau.carryOut(old, "2026-07-01").statusCode(409).body("code", is("PLAN_NOT_DRAFT"));
        bureau.discipline()
                .header("If-Match", etag(draft))
                .delete(API + "/plans/" + draft.getString("id") + "/revision")
                .then()
                .statusCode(204);
        bureau.carryOut(draft, "2026-07-01").statusCode(412);
    }

    private static List<Integer> effect(JsonPath effect) {
        return List.of(effect.getInt("change"), effect.getInt("goOn"), effect.getInt("close"), effect.getInt("add"));
    }

    private ValidatableResponse match(JsonPath at, String kind, String was, String is) {
        String id = at.getString("plan") == null ? at.getString("id") : at.getString("plan");
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("old", was);
        body.put("fresh", is);
        return bureau.discipline()
                .header("If-Match", etag(at))
                .contentType("application/json")
                .body(body)
                .put(API + "/plans/" + id + "/revision/matches")
                .then();
    }

    /** What each unit owes in the year, whichever version it is owed under. */
    private Map<String, Integer> required() {
        JsonPath snapshot = bureau.discipline()
                .contentType("application/json")
                .body(Map.of("from", "2026-01-01", "to", "2026-12-31", "asOf", "2026-11-20"))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        JsonPath facts = bureau.discipline()
                .get(API + "/fact-snapshots/" + snapshot.getString("id") + "/facts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Integer> sums = new HashMap<>();
        facts.<Map<String, Object>>getList("items")
                .forEach(fact -> sums.merge(
                        fact.get("itemNo") + "/" + ((Map<?, ?>) fact.get("unit")).get("id"),
                        (Integer) fact.get("required") + (Integer) fact.get("notYetDue"),
                        Integer::sum));
        return sums;
    }
}
