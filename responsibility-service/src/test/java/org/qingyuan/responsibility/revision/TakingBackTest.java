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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
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

    @Inject
    DataSource database;

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
        String reopened = bureau.obligations(old.getString("id"), "&row=" + old.getString("rows[3].id"))
                .getString("items[0].id");
        bureau.discipline()
                .get(API + "/obligations/" + reopened + "/changes")
                .then()
                .body("act", contains("CLOSES", "TAKEN_BACK"));
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

    /** Each of them by itself; what was given up is none, but what was decided on an owner stays. */
    @Test
    void soDoesWhateverElseWasBegunUnderIt() throws SQLException {
        String quarter = bureau.obligations(next.getString("id"), "&row=" + next.getString("rows[1].id"))
                .getString("items.find { it.starts == '2027-01-01' && it.unit.id == '" + bureau.order + "' }.id");
        sql(
                "insert into subtask (id, bureau, obligation, unit, title, assignee_kind, assignee, due, created_by, created_at,"
                        + " changed_at, version) select uuidv7(), bureau, id, unit, '分工', 'PERSON', uuidv7(), due, uuidv7(), now(),"
                        + " now(), 0 from obligation where id = '" + quarter + "'");
        String relief = UUID.randomUUID().toString();
        bureau.staff(bureau.order)
                .contentType("application/json")
                .body(Map.of(
                        "kind", "POSTPONE",
                        "until", "2027-05-10",
                        "reason", "承担上级专项任务。",
                        "basis", "会议纪要",
                        "obligations", List.of(quarter)))
                .put(API + "/reliefs/" + relief)
                .then()
                .statusCode(201);
        UUID person = bureau.directory.newPerson("320900", "被审样例", bureau.order);
        sql(
                "insert into audit (id, bureau, post, person, kind, planned_on, auditor, note, state, obligation, created_by,"
                        + " created_at, changed_at, version) select uuidv7(), bureau, uuidv7(), '" + person
                        + "', 'IN_OFFICE', due,"
                        + " '审计室', '', 'PLANNED', id, uuidv7(), now(), now(), 0 from obligation where id = '" + quarter
                        + "'");
        sql(
                "insert into owner_decision (id, bureau, plan, change, owner_kind, owner, accepted, effective_on, duties, decided_at)"
                        + " select uuidv7(), bureau, id, 'JOINS', 'UNIT', uuidv7(), true, date '2027-01-01', '{}', now()"
                        + " from plan where id = '" + next.getString("id") + "'");
        UUID event = UUID.randomUUID();
        sql("insert into duty_event (id, bureau, title, occurred_on, confidential, opened_at, version) values ('"
                + event + "', '" + bureau.directory.code + "', '培训班', date '2027-01-05', false, now(), 0)");
        sql("insert into duty_party (bureau, duty, owner_kind, owner, unit, units) select p.bureau, p.duty, 'EVENT', '"
                + event
                + "', p.unit, p.units from duty_party p join obligation o on o.duty = p.duty and o.owner = p.owner"
                + " where o.id = '" + quarter + "'");
        sql(
                "insert into obligation (id, bureau, plan, plan_row, duty, unit, owner_kind, owner, duty_window, event, starts, due,"
                        + " required) select uuidv7(), bureau, plan, plan_row, duty, unit, 'EVENT', '" + event
                        + "', duty_window, '" + event + "', starts, due, required from obligation where id = '"
                        + quarter + "'");
        preview(bureau.discipline())
                .body("obstacles.kind", contains("SUBTASKS", "RELIEFS", "EVENTS", "AUDITS", "OWNERS"))
                .body("obstacles.count", contains(1, 1, 1, 1, 1));
        sql("update subtask set removed_at = now() where obligation = '" + quarter + "'");
        sql("update relief set state = 'DISCARDED' where id = '" + relief + "'");
        sql("update audit set state = 'CANCELLED' where obligation = '" + quarter + "'");
        sql("update duty_event set withdrawn_on = date '2027-01-08', withdrawn_by = uuidv7(), withdrawn_reason = '误开'"
                + " where id = '" + event + "'");
        preview(bureau.discipline()).body("obstacles.kind", contains("OWNERS"));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
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
