package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** A carry-over that came too early is taken back, as long as nobody worked under the new table. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TakingBackTest {
    private static final SmallTable TABLE = SmallTable.titled("试验局责任分解表")
            .row("1.1、学习", "每年集中学习不少于2次。", "纪委", "无", "全年")
            .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年")
            .row("1.3、审计", "每两年开展审计一次。", "治安大队", "无", "全年")
            .row("1.4、示范", "争取争创省级廉政文化示范点。", "纪委", "无", "2年");

    private RevisionBureau bureau;
    private JsonPath old;
    private String granted;
    private String before;
    private JsonPath next;

    /** Overdue quarters are carried, the audit and what was granted go on, the sites are left out and close. */
    @BeforeEach
    void carriedOverInNovember() {
        BusinessDate.set(LocalDate.of(2026, 11, 29));
        bureau = new RevisionBureau();
        old = bureau.publish(bureau.reviewed(TABLE.importAs(bureau.discipline(), 2026)));
        granted = bureau.obligations(
                        old.getString("id"), "&row=" + old.getString("rows[1].id") + "&unit=" + bureau.order)
                .getString("items[3].id");
        bureau.postpone(bureau.order, granted, "2027-02-10");
        before = state(old.getString("id"));
        next = carriedOver();
    }

    @AfterEach
    void realDate() {
        BusinessDate.reset();
    }

    @Test
    void theOldTableGoesOnAsItStood() {
        preview(bureau.discipline())
                .statusCode(200)
                .body("old.id", is(old.getString("id")))
                .body("returning", is(8))
                .body("reopening", is(1))
                .body("closing", is(9))
                .body("obstacles", empty());
        takeBack(bureau.discipline().header("If-Match", "\"77\"")).statusCode(412);
        takeBack(bureau.discipline().header("If-Match", etag(next))).statusCode(200);

        assertEquals(before, state(old.getString("id")));
        JsonPath again = bureau.plan(old.getString("id"));
        assertEquals("2026-12-31", again.getString("validTo"));
        assertEquals(null, again.getString("replacedBy"));
        JsonPath ended = bureau.plan(next.getString("id"));
        assertEquals("CLOSED", ended.getString("state"));
        assertEquals("结转过早", ended.getString("closedReason"));
        bureau.discipline()
                .get(API + "/obligations?limit=200&plan=" + next.getString("id"))
                .then()
                .statusCode(200)
                .body("items", empty());
        bureau.staff(bureau.order)
                .get(API + "/obligations/" + granted)
                .then()
                .statusCode(200)
                .body("due", is("2027-02-10"))
                .body("dueOriginal", is("2026-12-31"));
        bureau.discipline()
                .get(API + "/obligations/" + granted + "/changes")
                .then()
                .body("act", contains("GOES_ON", "TAKEN_BACK"));
        takeBack(bureau.discipline().header("If-Match", etag(ended)))
                .statusCode(409)
                .body("code", is("NOT_CARRIED_OVER"));
    }

    /** The old table may be made anew in between; it is carried over once more when its time has come. */
    @Test
    void aNewVersionOfTheOldTableAndAnotherCarryOverFollow() {
        takeBack(bureau.discipline().header("If-Match", etag(next))).statusCode(200);
        JsonPath version = bureau.revision(TABLE, old);
        bureau.carryOut(version, "2026-11-29").statusCode(200);
        old = bureau.plan(version.getString("id"));
        BusinessDate.set(LocalDate.of(2027, 1, 4));
        next = carriedOver();
        assertEquals("IN_FORCE", next.getString("state"));
    }

    @Test
    void whatWasDoneUnderTheNewTableStandsInTheWay() {
        BusinessDate.set(LocalDate.of(2027, 1, 8));
        String quarter = bureau.obligations(
                        next.getString("id"),
                        "&row=" + next.getString("rows[1].id") + "&unit=" + bureau.order
                                + "&from=2027-03-31&to=2027-03-31")
                .getString("items.find { it.starts == '2027-01-01' }.id");
        String draft = bureau.record(bureau.order, quarter, "2027-01-08");
        preview(bureau.discipline()).body("obstacles.kind", contains("RECORDS")).body("obstacles.count", contains(1));
        takeBack(bureau.discipline().header("If-Match", etag(next)))
                .statusCode(409)
                .body("code", is("CARRY_OVER_IN_USE"))
                .body("errors.field", contains("RECORDS"));
        bureau.discipline().get(API + "/obligations/" + quarter).then().body("closedOn", nullValue());
        // A draft that is given up is none.
        bureau.staff(bureau.order)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "DISCARD", "reason", "误填"))
                .post(API + "/records/" + draft + "/acts")
                .then()
                .statusCode(200);
        bureau.postpone(bureau.order, granted, "2027-03-20");
        preview(bureau.discipline()).body("obstacles.kind", contains("CHANGES"));
    }

    /** What came from the old table returns with what was recorded since. */
    @Test
    void recordsForWhatCameFromTheOldTableStandInNoWay() {
        BusinessDate.set(LocalDate.of(2027, 1, 8));
        String record = bureau.record(bureau.order, granted, "2027-01-08");
        preview(bureau.discipline()).body("obstacles", empty());
        takeBack(bureau.discipline().header("If-Match", etag(next))).statusCode(200);
        bureau.staff(bureau.order)
                .get(API + "/records/" + record)
                .then()
                .statusCode(200)
                .body("obligations.id", contains(granted));
    }

    @Test
    void onlyTheDisciplineOfficeTakesBackAndOnlyACarryOver() {
        preview(bureau.staff(bureau.order)).statusCode(403);
        takeBack(bureau.staff(bureau.order).header("If-Match", etag(next))).statusCode(403);
        takeBack(bureau.leader().header("If-Match", etag(next))).statusCode(403);
        next = bureau.plan(old.getString("id"));
        preview(bureau.discipline()).statusCode(409).body("code", is("NOT_CARRIED_OVER"));
    }

    /** Every obligation that is owed under the plan, as its list shows it. */
    private String state(String plan) {
        JsonPath list = bureau.obligations(plan, "");
        return list.getList("items.id") + " " + list.getList("items.due") + " " + list.getList("items.state") + " "
                + list.getList("items.unit.name");
    }

    private JsonPath carriedOver() {
        List<String> choices = List.of("REPEAT", "REPEAT", "GO_ON", "END");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            rows.add(Map.of(
                    "row",
                    old.getString("rows[" + i + "].id"),
                    "choice",
                    choices.get(i),
                    "unfinished",
                    i == 1 ? "CARRY" : "STAY"));
        }
        JsonPath draft = bureau.discipline()
                .contentType("application/json")
                .body(Map.of("rows", rows))
                .put(API + "/plans/" + old.getString("id") + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        bureau.discipline()
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("on", "2027-01-01", "validTo", "2027-12-31", "reason", "年度结转"))
                .post(API + "/plans/" + draft.getString("plan") + "/revision/carry-out")
                .then()
                .statusCode(200);
        return bureau.plan(draft.getString("plan"));
    }

    private ValidatableResponse preview(RequestSpecification as) {
        return as.get(API + "/plans/" + next.getString("id") + "/carry-over/taking-back")
                .then();
    }

    private ValidatableResponse takeBack(RequestSpecification as) {
        return as.contentType("application/json")
                .body(Map.of("reason", "结转过早"))
                .post(API + "/plans/" + next.getString("id") + "/carry-over/taking-back")
                .then();
    }
}
