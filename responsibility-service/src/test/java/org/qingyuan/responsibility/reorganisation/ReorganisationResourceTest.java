package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReorganisationResourceTest {
    private RevisionBureau bureau;
    private JsonPath plan;

    @BeforeEach
    void aTableInForce() {
        bureau = new RevisionBureau();
        plan = bureau.published(RevisionBureau.table());
    }

    @Test
    void aRenamedUnitIsTheSameUnitAndAnswersToItsOldName() {
        reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "RENAME", "newName", "治安管理大队"))
                .statusCode(200)
                .body("takenOver", is(0));
        unit(bureau.order)
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
        Map<String, Object> succeed = Map.of("kind", "SUCCEED", "successor", successor);
        JsonPath foreseen =
                preview(bureau.order, succeed).statusCode(200).extract().jsonPath();
        assertEquals(1, foreseen.getInt("people"));
        assertEquals(4 + 12, foreseen.getInt("takenOver"));
        assertEquals(0, foreseen.getInt("closed"));
        reorganise(bureau.directory.admin(), bureau.order, succeed)
                .statusCode(200)
                .body("takenOver", is(foreseen.getInt("takenOver")))
                .body("records", is(foreseen.getInt("records")));

        unit(bureau.order).body("validTo", is("2026-08-31"));
        assertEquals(4 + 12, openOf(successor).size());
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
    void whatBothOweIsOwedOnceAfterTheMerger() {
        Map<String, Object> merge = Map.of("kind", "MERGE", "successor", bureau.crime);
        preview(bureau.order, merge).statusCode(200).body("takenOver", is(12)).body("closed", is(4));
        reorganise(bureau.directory.admin(), bureau.order, merge).statusCode(200);
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
        String ofOrder = owed(id, year, bureau.order);
        String ofCrime = owed(id, year, bureau.crime);
        String early =
                owed(id, "&row=" + plan.getString("rows[1].id") + "&from=2026-03-31&to=2026-03-31", bureau.order);
        String done = accepted(bureau.order, early, "2026-03-10");
        String theirs = accepted(bureau.crime, ofCrime, "2026-08-10");
        String draft = bureau.record(bureau.order, ofOrder, "2026-08-11");
        String waiting = bureau.record(bureau.order, ofOrder, "2026-08-12");
        act(bureau.staff(bureau.order), bureau.order, waiting, "SUBMIT").statusCode(200);

        reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200)
                .body("records", is(2));

        // What was accepted stays where it was done; the three quarters that were open are owed once.
        record(bureau.crime, done).body("unit.id", is(bureau.order.toString())).body("obligations.id", contains(early));
        obligation(early).body("accepted", is(1)).body("state", is("DONE"));
        record(bureau.crime, theirs).body("obligations.id", contains(ofCrime));
        obligation(ofOrder).body("state", is("CLOSED"));
        obligation(ofCrime).body("state", is("DONE"));
        // What was on its way is nobody's loss: the successor goes on with it, for the quarter that is owed for both.
        for (String one : List.of(draft, waiting)) {
            record(bureau.crime, one)
                    .body("unit.id", is(bureau.crime.toString()))
                    .body("obligations.id", contains(ofCrime));
        }
        assertEquals(List.of(done, theirs, draft, waiting).size(), ledger(bureau.crime));
    }

    @Test
    void aSplitNamesItsPartsAndOneThatTakesOver() {
        UUID first = bureau.directory.make("units", bureau.directory.unit("治安一大队", "OPERATIONAL", 5));
        UUID second = bureau.directory.make("units", bureau.directory.unit("治安二大队", "OPERATIONAL", 6));
        reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "SPLIT", "successor", first, "parts", List.of(second)))
                .statusCode(200)
                .body("takenOver", is(16));
        // The other part is a new owner, for the discipline office to decide on.
        bureau.discipline()
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=2026-09-01")
                .then()
                .statusCode(200)
                .body("change", contains("JOINS"))
                .body("owner.name", contains("治安二大队"));
    }

    @Test
    void aDayAheadAndAUnitThatIsNoMoreAreRefused() {
        reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "MERGE", "successor", bureau.crime, "on", "2030-01-01"))
                .statusCode(422)
                .body("code", is("REVISION_DAY"));
        reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.order))
                .statusCode(422)
                .body("code", is("SUCCESSOR_NOT_POSSIBLE"));
        reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "RENAME", "successor", bureau.crime))
                .statusCode(400);
        reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "RENAME", "newName", "刑侦大队"))
                .statusCode(422);
    }

    @Test
    void onlyTheAdministratorOfTheBureauReorganises() {
        Map<String, Object> merge = Map.of("kind", "MERGE", "successor", bureau.crime);
        reorganise(bureau.discipline(), bureau.order, merge).statusCode(403);
        reorganise(bureau.staff(bureau.order), bureau.order, merge).statusCode(403);
        reorganise(As.account("admin"), bureau.order, merge).statusCode(404);
        bureau.directory
                .admin()
                .contentType("application/json")
                .body(body(merge))
                .post(API + "/units/" + bureau.order + "/reorganisation")
                .then()
                .statusCode(428);
    }

    private String owed(String plan, String more, UUID unit) {
        return bureau.obligations(plan, more).getString("items.find { it.unit.id == '" + unit + "' }.id");
    }

    /** Through all hands: staff, the unit's head, 纪委. */
    private String accepted(UUID unit, String obligation, String heldOn) {
        String record = bureau.record(unit, obligation, heldOn);
        act(bureau.staff(unit), unit, record, "SUBMIT").statusCode(200);
        act(bureau.head(unit), unit, record, "SIGN").statusCode(200);
        act(bureau.discipline(), unit, record, "ACCEPT").statusCode(200);
        return record;
    }

    private ValidatableResponse act(RequestSpecification as, UUID unit, String record, String act) {
        return as.header("If-Match", etag(record(unit, record).extract().jsonPath()))
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + record + "/acts")
                .then();
    }

    /** As the people of the unit see it. */
    private ValidatableResponse record(UUID unit, String record) {
        return bureau.staff(unit).get(API + "/records/" + record).then().statusCode(200);
    }

    private ValidatableResponse obligation(String obligation) {
        return bureau.discipline()
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    private int ledger(UUID unit) {
        return bureau.staff(unit)
                .get(API + "/records?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private static Map<String, Object> body(Map<String, Object> request) {
        Map<String, Object> body = new HashMap<>(Map.of("on", "2026-09-01", "basis", "金公〔2026〕9号"));
        body.putAll(request);
        return body;
    }

    private ValidatableResponse preview(UUID unit, Map<String, Object> request) {
        return bureau.directory
                .admin()
                .contentType("application/json")
                .body(body(request))
                .post(API + "/units/" + unit + "/reorganisation/preview")
                .then();
    }

    private ValidatableResponse reorganise(RequestSpecification as, UUID unit, Map<String, Object> request) {
        int version = unit(unit).extract().jsonPath().getInt("version");
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body(request))
                .post(API + "/units/" + unit + "/reorganisation")
                .then();
    }

    private ValidatableResponse unit(UUID unit) {
        return bureau.directory.admin().get(API + "/units/" + unit).then().statusCode(200);
    }

    private List<String> openOf(UUID unit) {
        JsonPath found = bureau.obligations(plan.getString("id"), "&unit=" + unit);
        return found.getList("items.findAll { it.unit.id == '" + unit + "' }.id");
    }
}
