package org.qingyuan.responsibility.ownership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
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
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.reorganisation.Reform;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OwnerChangeResourceTest {
    private RevisionBureau bureau;
    private JsonPath plan;

    @BeforeEach
    void aTableInForce() {
        bureau = new RevisionBureau();
        plan = bureau.published(RevisionBureau.table());
    }

    @Test
    void nothingChangedNothingProposed() {
        changes("2026-07-01").body("$", empty());
    }

    @Test
    void aNewUnitIsProposedAndOwesFromTheDayOn() {
        UUID fresh = bureau.directory.make("units", bureau.directory.unit("网安大队", "OPERATIONAL", 4));
        // 各单位 owes one analysis in each quarter: half of the third and the fourth are left.
        changes("2026-08-15")
                .body("change", contains("JOINS"))
                .body("owner.name", contains("网安大队"))
                .body("obligations", contains(2))
                .body("duties[0].row", contains(plan.getString("rows[1].id")));
        decide(bureau.discipline(), "2026-08-15", true, "JOINS", fresh)
                .statusCode(200)
                .body("$", empty());
        JsonPath owed = bureau.obligations(plan.getString("id"), "&unit=" + fresh);
        assertEquals(List.of("2026-08-15", "2026-10-01"), owed.getList("items.starts"));
        assertEquals(List.of("2026-09-30", "2026-12-31"), owed.getList("items.due"));
        assertEquals(
                2,
                bureau.staff(fresh)
                        .get(API + "/obligations?limit=200")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    @Test
    void aUnitThatEndedOwesNoMoreButKeepsItsRecords() {
        String quarter = bureau.obligations(
                        plan.getString("id"), "&unit=" + bureau.crime + "&from=2026-09-30&to=2026-09-30")
                .getString("items[0].id");
        String record = bureau.record(bureau.crime, quarter, "2026-07-10");
        Map<String, Object> unit = bureau.directory
                .admin()
                .get(API + "/units/" + bureau.crime)
                .then()
                .extract()
                .jsonPath()
                .getMap("$");
        int version = (int) unit.remove("version");
        Map<String, Object> closed = new HashMap<>(unit);
        closed.put("validTo", "2026-08-31");
        bureau.directory.put("units", bureau.crime, closed, version).statusCode(200);

        changes("2026-09-01").body("change", contains("LEAVES")).body("obligations", contains(2));
        decide(bureau.discipline(), "2026-09-01", true, "LEAVES", bureau.crime).statusCode(200);
        bureau.discipline().get(API + "/obligations/" + quarter).then().body("state", is("CLOSED"));
        bureau.discipline()
                .get(API + "/obligations/" + quarter + "/changes")
                .then()
                .body("act", contains("OWNER_LEFT"));
        // The first half was due before: still owed.
        assertEquals(
                2,
                bureau.obligations(plan.getString("id"), "&unit=" + bureau.crime)
                        .getList("items")
                        .size());
        bureau.staff(bureau.crime).get(API + "/records/" + record).then().statusCode(200);
        changes("2026-09-01").body("$", empty());
    }

    /** 1到2年审计一次 counts from the holder's first day, whenever the leader comes. */
    @Test
    void aLeaderWhoJoinsIsAuditedWithinTwoYearsOfTheFirstDay() {
        bureau = new RevisionBureau();
        bureau.directory.make("posts", bureau.headOf(bureau.order, "2026-01-01"));
        plan = bureau.published(RevisionBureau.audits());
        Map<String, Object> head = bureau.headOf(bureau.crime, "2026-08-15");
        bureau.directory.make("posts", head);
        UUID post = (UUID) head.get("id");
        changes("2026-09-10").body("change", contains("JOINS")).body("obligations", contains(1));
        decide(bureau.discipline(), "2026-09-10", true, "JOINS", "POST", post).statusCode(200);
        JsonPath owed = bureau.obligations(plan.getString("id"), "");
        assertEquals(List.of("2027-12-31", "2028-08-14"), owed.getList("items.due"));
    }

    /** What was due or done before the day stays with those who shared it then. */
    @Test
    void anotherGroupOfSharersLeavesThePastAlone() {
        bureau = new RevisionBureau();
        plan = bureau.published(SmallTable.titled("试验局责任分解表").row("1.1、分析", "每季度开展廉政风险分析不少于1次。", "纪委、治安大队", "无", "全年"));
        UUID first = bureau.directory.make("units", bureau.directory.unit("治安一大队", "LEADERSHIP", 5));
        UUID second = bureau.directory.make("units", bureau.directory.unit("治安二大队", "LEADERSHIP", 6));
        new Reform(bureau)
                .reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "SPLIT", "successor", first, "parts", List.of(second), "on", "2026-08-15"))
                .statusCode(200);
        changes("2026-08-15").body("change", contains("REGROUPS"));
        decide(bureau.discipline(), "2026-08-15", true, "REGROUPS", bureau.discipline)
                .statusCode(200);
        assertEquals(List.of("2026-09-30", "2026-12-31"), duesOf(second));
        assertEquals(4, duesOf(first).size());
    }

    private List<String> duesOf(UUID unit) {
        return bureau.obligations(plan.getString("id"), "&unit=" + unit).getList("items.due");
    }

    @Test
    void whatWasDeclinedIsMarkedAndNothingHappens() {
        UUID fresh = bureau.directory.make("units", bureau.directory.unit("网安大队", "OPERATIONAL", 4));
        decide(bureau.discipline(), "2026-08-15", false, "JOINS", fresh)
                .statusCode(200)
                .body("declined", contains(true));
        assertEquals(
                List.of(),
                bureau.obligations(plan.getString("id"), "&unit=" + fresh).getList("items"));
    }

    @Test
    void onlyRealChangesOnDaysOfThePlanAreDecided() {
        decide(bureau.discipline(), "2026-08-15", true, "JOINS", bureau.order)
                .statusCode(409)
                .body("code", is("OWNER_UNCHANGED"));
        bureau.discipline()
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=2027-01-01")
                .then()
                .statusCode(422)
                .body("code", is("REVISION_DAY"));
    }

    @Test
    void onlyTheDisciplineOfficeOfTheBureauDecides() {
        UUID fresh = bureau.directory.make("units", bureau.directory.unit("网安大队", "OPERATIONAL", 4));
        decide(bureau.staff(bureau.order), "2026-08-15", true, "JOINS", fresh).statusCode(403);
        decide(bureau.directory.admin(), "2026-08-15", true, "JOINS", fresh).statusCode(403);
        decide(As.account("discipline"), "2026-08-15", true, "JOINS", fresh).statusCode(404);
    }

    private ValidatableResponse changes(String on) {
        return bureau.discipline()
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=" + on)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(
            RequestSpecification as, String on, boolean accepted, String change, UUID owner) {
        return decide(as, on, accepted, change, "UNIT", owner);
    }

    private ValidatableResponse decide(
            RequestSpecification as, String on, boolean accepted, String change, String kind, UUID owner) {
        return as.header("If-Match", etag(bureau.plan(plan.getString("id"))))
                .contentType("application/json")
                .body(Map.of(
                        "on",
                        on,
                        "accepted",
                        accepted,
                        "reason",
                        "机构调整",
                        "owners",
                        List.of(Map.of("change", change, "ownerKind", kind, "owner", owner))))
                .post(API + "/plans/" + plan.getString("id") + "/owner-changes")
                .then();
    }
}
