package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** Lists, sub-tasks and joint meetings of a unit that ended. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class HandedOverWorkResourceTest extends BooksOfAUnit {
    @Test
    void theSuccessorKeepsTheListsAndDividesWhatIsOwed() {
        UUID post = bureau.directory.make(
                "posts",
                bureau.directory.object(
                        "unit",
                        bureau.order,
                        "person",
                        person,
                        "title",
                        "大队长",
                        "kind",
                        "HEAD",
                        "economicResponsibility",
                        false));
        String owed = meetingOfDecember();
        String path = API + "/obligations/" + owed + "/subtasks/" + UUID.randomUUID();
        bureau.staff(bureau.order)
                .contentType("application/json")
                .body(Map.of("title", "起草通知", "assigneeKind", "POST", "assignee", post, "due", "2026-12-20"))
                .put(path)
                .then()
                .statusCode(201);
        bureau.discipline()
                .contentType("application/json")
                .body(Map.of("unit", bureau.order))
                .put(API + "/rosters/NEW_RECRUIT/keeper")
                .then()
                .statusCode(200);
        merged(bureau.order, bureau.crime).body("rosters", is(1)).body("subtasks", is(1));

        bureau.staff(bureau.crime)
                .get(API + "/rosters")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'NEW_RECRUIT' }.keeper.id", is(bureau.crime.toString()))
                .body("find { it.kind == 'NEW_RECRUIT' }.editable", is(true));
        bureau.staff(bureau.crime)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(lessThan(300));
    }

    @Test
    void theSuccessorGoesOnWithMeetings() {
        UUID third = bureau.directory.make("units", bureau.directory.unit("特勤大队", "OPERATIONAL", 5));
        String id = UUID.randomUUID().toString();
        meeting(bureau.order, id, bureau.crime).statusCode(201);
        step(bureau.order, id, 0, "COLLECT").statusCode(200);
        reform.preview(bureau.order, Map.of("kind", "MERGE", "successor", third))
                .statusCode(200)
                .body("meetings", is(1));
        merged(bureau.order, third).body("meetings", is(1));
        // Both the convening unit and its member became another.
        UUID fourth = bureau.directory.make("units", bureau.directory.unit("机动大队", "OPERATIONAL", 6));
        merged(bureau.crime, fourth).body("meetings", is(1));
        line(fourth, id).statusCode(200);
        bureau.staff(third)
                .get(API + "/joint-meetings/" + id)
                .then()
                .statusCode(200)
                .body("unit.id", is(third.toString()))
                .body("lines.unit.id", contains(fourth.toString()))
                .body("lines.complaints", contains(3));
        step(third, id, 1, "HOLD").statusCode(200);
    }

    /** Both handed in their line: each stands as what the unit said, and the meeting can still be changed. */
    @Test
    void aLineThatWasHandedInStaysBesideTheSuccessorsOwn() {
        UUID third = bureau.directory.make("units", bureau.directory.unit("特勤大队", "OPERATIONAL", 5));
        String id = UUID.randomUUID().toString();
        meeting(bureau.order, id, bureau.crime, third).statusCode(201);
        step(bureau.order, id, 0, "COLLECT").statusCode(200);
        line(bureau.crime, id).statusCode(200);
        merged(bureau.crime, third).body("meetings", is(0));
        bureau.staff(third)
                .get(API + "/joint-meetings/" + id)
                .then()
                .statusCode(200)
                .body("lines.unit.id", contains(bureau.crime.toString(), third.toString()))
                .body("lines.complaints", contains(3, null))
                .body("lines[0].successor.id", is(third.toString()))
                .body("lines[1].successor", nullValue());
        // One member, which has said nothing of its own yet.
        bureau.staff(third)
                .get(API + "/joint-meetings")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.members", is(1))
                .body("items.find { it.id == '" + id + "' }.entered", is(0))
                .body("items.find { it.id == '" + id + "' }.awaited", is(true));
        bureau.staff(bureau.order)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(StandingUnitResourceTest.meeting(person, "2026-11-20", bureau.crime, third))
                .put(API + "/joint-meetings/" + id)
                .then()
                .statusCode(200);
    }

    /** Who was at a meeting was there, whatever became of the unit afterwards. */
    @Test
    void aMeetingThatWasHeldKeepsItsMembers() {
        UUID third = bureau.directory.make("units", bureau.directory.unit("特勤大队", "OPERATIONAL", 5));
        String id = UUID.randomUUID().toString();
        meeting(bureau.order, id, bureau.crime, third).statusCode(201);
        step(bureau.order, id, 0, "COLLECT").statusCode(200);
        line(bureau.crime, id).statusCode(200);
        line(third, id).statusCode(200);
        step(bureau.order, id, 1, "HOLD").statusCode(200);
        Map<String, Object> later = Map.of("kind", "MERGE", "successor", third, "on", "2026-11-25");
        reform.reorganise(bureau.directory.admin(), bureau.crime, later).statusCode(200);
        bureau.staff(bureau.order)
                .get(API + "/joint-meetings/" + id)
                .then()
                .statusCode(200)
                .body("lines.unit.id", contains(bureau.crime.toString(), third.toString()))
                .body("lines.successor", everyItem(nullValue()));
        bureau.staff(bureau.order)
                .get(API + "/joint-meetings?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.members", is(2))
                .body("items.find { it.id == '" + id + "' }.entered", is(2));
    }

    private ValidatableResponse meeting(UUID unit, String id, UUID... members) {
        return bureau.staff(unit)
                .contentType("application/json")
                .body(StandingUnitResourceTest.meeting(person, "2026-11-20", members))
                .put(API + "/joint-meetings/" + id)
                .then();
    }

    private ValidatableResponse step(UUID unit, String id, int version, String act) {
        return bureau.staff(unit)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/joint-meetings/" + id + "/acts")
                .then();
    }

    private ValidatableResponse line(UUID unit, String id) {
        int version = bureau.staff(unit)
                .get(API + "/joint-meetings/" + id)
                .path("lines.find { it.unit.id == '" + unit + "' }.version");
        return bureau.staff(unit)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "complaints", 3, "verified", 1, "trends", "窗口态度", "accountability", "", "proposals", "加强培训"))
                .put(API + "/joint-meetings/" + id + "/lines/" + unit)
                .then();
    }
}
