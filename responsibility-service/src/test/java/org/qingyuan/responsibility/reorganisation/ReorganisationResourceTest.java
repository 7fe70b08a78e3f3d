package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReorganisationResourceTest extends TableInForce {
    @Test
    void aRenamedUnitIsTheSameUnitAndAnswersToItsOldName() {
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "RENAME", "newName", "治安管理大队"))
                .statusCode(200)
                .body("takenOver", is(0));
        reform.unit(bureau.order)
                .body("name", is("治安管理大队"))
                .body("aliases", contains("治安大队"))
                .body("validTo", nullValue());
        assertEquals(
                "治安管理大队",
                RevisionBureau.table()
                        .importAs(bureau.discipline(), 2027)
                        .getString("rows[2].responsible[0].unit.name"));
        assertEquals(4 + 12, openOf(bureau.order).size());
    }

    @Test
    void theSuccessorTakesOverWhatIsOpenAndTheOldLedgerStays() {
        UUID person = bureau.directory.newPerson("320001", "周示例", bureau.order);
        UUID successor = bureau.directory.make("units", bureau.directory.unit("综合治理大队", "OPERATIONAL", 5));
        String meeting = bureau.obligations(
                        plan.getString("id"), "&row=" + plan.getString("rows[2].id") + "&from=2026-09-30&to=2026-09-30")
                .getString("items[0].id");
        String record = bureau.record(bureau.order, meeting, "2026-09-10");
        reform.act(bureau.staff(bureau.order), bureau.order, record, "SUBMIT").statusCode(200);
        Map<String, Object> succeed = Map.of("kind", "SUCCEED", "successor", successor);
        JsonPath foreseen =
                reform.preview(bureau.order, succeed).statusCode(200).extract().jsonPath();
        assertEquals(1, foreseen.getInt("people"));
        assertEquals(4 + 12, foreseen.getInt("takenOver"));
        assertEquals(0, foreseen.getInt("closed"));
        reform.reorganise(bureau.directory.admin(), bureau.order, succeed)
                .statusCode(200)
                .body("takenOver", is(foreseen.getInt("takenOver")))
                .body("records", is(foreseen.getInt("records")));

        reform.unit(bureau.order).body("validTo", is("2026-08-31"));
        assertEquals(4 + 12, openOf(successor).size());
        // Among what is owed the unit that ended is no more.
        assertEquals(
                List.of(),
                bureau.obligations(plan.getString("id"), "&unit=" + bureau.order)
                        .getList("items"));
        bureau.staff(successor)
                .get(API + "/obligations/" + meeting)
                .then()
                .statusCode(200)
                .body("unit.id", is(successor.toString()));
        bureau.directory.admin().get(API + "/people/" + person).then().body("unit", is(successor.toString()));
        bureau.discipline()
                .get(API + "/obligations/" + meeting + "/changes")
                .then()
                .body("act", contains("TAKEN_OVER"))
                .body("unitBefore.id", contains(bureau.order.toString()))
                .body("unitAfter.id", contains(successor.toString()));
        bureau.staff(successor).get(API + "/records/" + record).then().statusCode(200);
        bureau.directory
                .admin()
                .get(API + "/reorganisations")
                .then()
                .statusCode(200)
                .body("kind", contains("SUCCEED"))
                .body("successor.name", contains("综合治理大队"));
    }

    @Test
    void whatAMergedUnitFinishedGoesIntoTheYearsArchiveOfWhoFollows() {
        String meeting = bureau.obligations(
                        plan.getString("id"), "&row=" + plan.getString("rows[2].id") + "&from=2026-09-30&to=2026-09-30")
                .getString("items[0].id");
        reform.accepted(bureau.order, meeting, "2026-09-10");
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200);
        bureau.staff(bureau.crime)
                .get(API + "/reports/ledger?year=2026")
                .then()
                .statusCode(200)
                .body("records", is(1));
        byte[] archive = bureau.staff(bureau.crime)
                .get(API + "/reports/ledger.zip?year=2026")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(new String(archive, StandardCharsets.UTF_8).contains("records/0001_2026-09-10_治安大队/"));
    }

    @Test
    void aPostThatBeganOnTheDayOrLaterIsHeldWithWhoFollows() {
        Map<String, Object> post = bureau.headOf(bureau.order, "2026-09-10");
        bureau.directory.make("posts", post);
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200);
        bureau.directory
                .admin()
                .get(API + "/posts/" + post.get("id"))
                .then()
                .body("unit", is(bureau.crime.toString()))
                .body("validFrom", is("2026-09-10"))
                .body("validTo", nullValue());
    }

    @Test
    void whatBothOweIsOwedOnceAfterTheMerger() {
        Map<String, Object> merge = Map.of("kind", "MERGE", "successor", bureau.crime);
        reform.preview(bureau.order, merge)
                .statusCode(200)
                .body("takenOver", is(12))
                .body("closed", is(4));
        reform.reorganise(bureau.directory.admin(), bureau.order, merge).statusCode(200);
        assertEquals(4 + 12, openOf(bureau.crime).size());
        assertEquals(
                4,
                bureau.obligations(plan.getString("id"), "&state=CLOSED")
                        .getList("items")
                        .size());
    }

    @Test
    void recordsOfBothUnitsAreKeptOnceAndWhatWasOnItsWayGoesOn() {
        String id = plan.getString("id");
        String year = "&row=" + plan.getString("rows[1].id") + "&from=2026-09-30&to=2026-09-30";
        String ofOrder = reform.owed(id, year, bureau.order);
        String ofCrime = reform.owed(id, year, bureau.crime);
        String early = reform.owed(
                id, "&row=" + plan.getString("rows[1].id") + "&from=2026-03-31&to=2026-03-31", bureau.order);
        String done = reform.accepted(bureau.order, early, "2026-03-10");
        String theirs = reform.accepted(bureau.crime, ofCrime, "2026-08-10");
        String draft = bureau.record(bureau.order, ofOrder, "2026-08-11");
        String waiting = bureau.record(bureau.order, ofOrder, "2026-08-12");
        reform.act(bureau.staff(bureau.order), bureau.order, waiting, "SUBMIT").statusCode(200);

        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200)
                .body("records", is(2));

        // What was accepted stays where it was done; the three quarters that were open are owed once.
        reform.record(bureau.crime, done)
                .body("unit.id", is(bureau.order.toString()))
                .body("obligations.id", contains(early));
        reform.obligation(early).body("accepted", is(1)).body("state", is("DONE"));
        reform.record(bureau.crime, theirs).body("obligations.id", contains(ofCrime));
        reform.obligation(ofOrder).body("state", is("CLOSED"));
        reform.obligation(ofCrime).body("state", is("DONE"));
        // What was on its way is nobody's loss: the successor goes on with it, for the quarter that is owed for both.
        for (String one : List.of(draft, waiting)) {
            reform.record(bureau.crime, one)
                    .body("unit.id", is(bureau.crime.toString()))
                    .body("obligations.id", contains(ofCrime));
        }
        assertEquals(List.of(done, theirs, draft, waiting).size(), reform.ledger(bureau.crime));
    }

    @Test
    void aSplitNamesItsPartsAndOneThatTakesOver() {
        UUID first = bureau.directory.make("units", bureau.directory.unit("治安一大队", "OPERATIONAL", 5));
        UUID second = bureau.directory.make("units", bureau.directory.unit("治安二大队", "OPERATIONAL", 6));
        reform.reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "SPLIT", "successor", first, "parts", List.of(second)))
                .statusCode(200)
                .body("takenOver", is(16));
        // The other part is a new owner, alone by 各单位 and with the first where the row names the unit: 纪委 decides.
        bureau.discipline()
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=2026-09-01")
                .then()
                .statusCode(200)
                .body("change", contains("JOINS", "REGROUPS"))
                .body("owner.name", contains("治安二大队", "治安一大队"));
    }

    @Test
    void aDayAheadAndAUnitThatIsNoMoreAreRefused() {
        reform.reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "MERGE", "successor", bureau.crime, "on", "2030-01-01"))
                .statusCode(422)
                .body("code", is("REVISION_DAY"));
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.order))
                .statusCode(422)
                .body("code", is("SUCCESSOR_NOT_POSSIBLE"));
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "RENAME", "successor", bureau.crime))
                .statusCode(400);
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "RENAME", "newName", "刑侦大队"))
                .statusCode(422);
    }

    @Test
    void onlyTheAdministratorOfTheBureauReorganises() {
        Map<String, Object> merge = Map.of("kind", "MERGE", "successor", bureau.crime);
        reform.reorganise(bureau.discipline(), bureau.order, merge).statusCode(403);
        reform.reorganise(bureau.staff(bureau.order), bureau.order, merge).statusCode(403);
        reform.reorganise(As.account("admin"), bureau.order, merge).statusCode(404);
        bureau.directory
                .admin()
                .contentType("application/json")
                .body(Reform.body(merge))
                .post(API + "/units/" + bureau.order + "/reorganisation")
                .then()
                .statusCode(428);
    }

    private List<String> openOf(UUID unit) {
        JsonPath found = bureau.obligations(plan.getString("id"), "&unit=" + unit);
        return found.getList("items.findAll { it.unit.id == '" + unit + "' }.id");
    }
}
