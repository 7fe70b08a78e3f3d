package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.register.RegisterJourney;
import org.qingyuan.testkit.QingyuanTestResource;

/** Registers and requests of a unit that ended. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class HandedOverResourceTest extends BooksOfAUnit {
    @Test
    void theSuccessorGoesOnWithRegisters() {
        String active = confirmed(bureau.order, null);
        String closed = confirmed(bureau.order, null);
        act(bureau.discipline(), closed, "CLOSE", "不再存在").statusCode(200);
        String beside = confirmed(bureau.discipline, bureau.order);
        String dropped = drafted(bureau.order, null);
        act(bureau.staff(bureau.order), dropped, "DISCARD", null).statusCode(200);
        merged(bureau.order, bureau.crime).body("registerEntries", is(1));

        // What was over before is told in the record of whoever goes on.
        bureau.staff(bureau.crime)
                .get(API + "/register-fills/risk-survey?year=2026&unit=" + bureau.crime)
                .then()
                .statusCode(200)
                .body("values.gone", is(1))
                .body("values.new", is(2));
        bureau.staff(bureau.crime)
                .get(API + "/register-entries?limit=200&kind=RISK_POINT")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(active))
                .body("items.id", hasItem(closed))
                .body("items.id", hasItem(beside))
                .body("items.id", not(hasItem(dropped)));
        entry(bureau.staff(bureau.crime), beside).statusCode(200).body("partner.id", is(bureau.crime.toString()));
        entry(bureau.staff(bureau.crime), closed)
                .statusCode(200)
                .body("unit.id", is(bureau.order.toString()))
                .body("editable", is(false));
        act(bureau.staff(bureau.crime), active, "REVISE", "并入后重新评定").statusCode(200);
        act(bureau.staff(bureau.crime), active, "SUBMIT", null).statusCode(200);
        act(bureau.head(bureau.crime), active, "SIGN", null).statusCode(200);
        act(bureau.discipline(), active, "CONFIRM", null)
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("unit.id", is(bureau.crime.toString()));
    }

    /** Once 纪委 decided on it as on another unit's; now it keeps it, and a leader of the bureau decides. */
    @Test
    void whatTheDisciplineOfficeConfirmedMayBecomeItsOwn() {
        String active = confirmed(bureau.order, bureau.discipline);
        merged(bureau.order, bureau.discipline).body("registerEntries", is(1));
        entry(bureau.discipline(), active)
                .statusCode(200)
                .body("unit.id", is(bureau.discipline.toString()))
                .body("partner", nullValue());
        act(bureau.staff(bureau.discipline), active, "REVISE", "并入后重新评定").statusCode(200);
        act(bureau.staff(bureau.discipline), active, "SUBMIT", null).statusCode(200);
        act(bureau.head(bureau.discipline), active, "SIGN", null).statusCode(200);
        act(bureau.discipline(), active, "CONFIRM", null).statusCode(403);
    }

    /** 五个有 are one sheet for each unit and year: the old unit's stays what it was where the successor has its own. */
    @Test
    void oneSheetOfTheYearGoesOn() {
        String theirs = sheet(bureau.order);
        String own = sheet(bureau.crime);
        String last = sheet(bureau.order, 2025);
        merged(bureau.order, bureau.crime).body("registerEntries", is(1));
        entry(bureau.staff(bureau.crime), theirs)
                .statusCode(200)
                .body("editable", is(false))
                .body("unit.id", is(bureau.order.toString()));
        entry(bureau.staff(bureau.crime), own).body("acts.act", hasItem("REVISE"));
        entry(bureau.staff(bureau.crime), last).body("unit.id", is(bureau.crime.toString()));
    }

    @Test
    void theSuccessorGoesOnWithRequests() {
        String owed = meetingOfDecember();
        String draft = relief(owed, "2027-01-20");
        String granted = relief(owed, "2027-01-15");
        relief(bureau.head(bureau.order), granted, "SUBMIT").statusCode(200);
        relief(bureau.secretary(), granted, "APPROVE").statusCode(200);
        String submitted = relief(owed, "2027-01-20");
        relief(bureau.head(bureau.order), submitted, "SUBMIT").statusCode(200);
        merged(bureau.order, bureau.crime).body("reliefs", is(2));

        bureau.staff(bureau.crime)
                .get(API + "/reliefs/" + granted)
                .then()
                .statusCode(200)
                .body("unit.id", is(bureau.order.toString()))
                .body("state", is("APPROVED"));
        relief(bureau.head(bureau.crime), submitted, "WITHDRAW").statusCode(200);
        relief(bureau.staff(bureau.crime), submitted, "DISCARD").statusCode(200);
        relief(bureau.staff(bureau.crime), draft, "DISCARD").statusCode(200);
    }

    @Test
    void whatTheDisciplineOfficeIsAskedForByAUnitThatItTookInALeaderDecides() {
        String owed = meetingOfDecember();
        String submitted = relief(owed, "2027-01-20");
        relief(bureau.head(bureau.order), submitted, "SUBMIT").statusCode(200);
        merged(bureau.order, bureau.discipline).body("reliefs", is(1));
        bureau.discipline()
                .get(API + "/reliefs/" + submitted)
                .then()
                .statusCode(200)
                .body("approvingSide", is("BUREAU_LEADER"));
    }

    private String drafted(UUID unit, UUID partner) {
        return drafted(unit, "RISK_POINT", "审核风险", partner, RegisterJourney.risk("高"));
    }

    private String drafted(UUID unit, String kind, String title, UUID partner, Map<String, Object> values) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "title", title, "values", values));
        body.put("partner", partner);
        bureau.staff(unit)
                .contentType("application/json")
                .body(body)
                .put(API + "/register-entries/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private String sheet(UUID unit) {
        return sheet(unit, 2026);
    }

    private String sheet(UUID unit, int year) {
        String id = drafted(unit, "DISCLOSURE_BASIS", year + "年五个有", null, five(year));
        act(bureau.staff(unit), id, "SUBMIT", null).statusCode(200);
        act(bureau.head(unit), id, "SIGN", null).statusCode(200);
        return id;
    }

    private static Map<String, Object> five(int year) {
        return Map.of(
                "year",
                year,
                "organised",
                true,
                "catalogued",
                true,
                "carried",
                true,
                "regulated",
                true,
                "assessed",
                false);
    }

    /** Through all hands; what 纪委 keeps is confirmed by a leader of the bureau. */
    private String confirmed(UUID unit, UUID partner) {
        String id = drafted(unit, partner);
        act(bureau.staff(unit), id, "SUBMIT", null).statusCode(200);
        act(bureau.head(unit), id, "SIGN", null).statusCode(200);
        act(unit.equals(bureau.discipline) ? bureau.leader() : bureau.discipline(), id, "CONFIRM", null)
                .statusCode(200);
        return id;
    }

    private ValidatableResponse entry(RequestSpecification as, String id) {
        return as.get(API + "/register-entries/" + id).then();
    }

    private ValidatableResponse act(RequestSpecification as, String id, String act, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("act", act));
        body.put("reason", reason);
        return as.header("If-Match", version("/register-entries/" + id))
                .contentType("application/json")
                .body(body)
                .post(API + "/register-entries/" + id + "/acts")
                .then();
    }

    /** A draft is its unit's alone. */
    private String version(String path) {
        return Stream.of(
                        bureau.discipline(),
                        bureau.staff(bureau.order),
                        bureau.staff(bureau.crime),
                        bureau.staff(bureau.discipline))
                .map(as -> as.get(API + path).then().extract())
                .filter(found -> found.statusCode() == 200)
                .map(found -> "\"" + found.<Integer>path("version") + "\"")
                .findFirst()
                .orElseThrow();
    }

    private String relief(String obligation, String until) {
        String id = UUID.randomUUID().toString();
        bureau.staff(bureau.order)
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "POSTPONE",
                        "until",
                        until,
                        "reason",
                        "承担上级专项任务。",
                        "basis",
                        "会议纪要",
                        "obligations",
                        List.of(obligation)))
                .put(API + "/reliefs/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private ValidatableResponse relief(RequestSpecification as, String id, String act) {
        return as.header("If-Match", version("/reliefs/" + id))
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/reliefs/" + id + "/acts")
                .then();
    }
}
