package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

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
