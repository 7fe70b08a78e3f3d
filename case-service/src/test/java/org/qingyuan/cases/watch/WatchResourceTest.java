package org.qingyuan.cases.watch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.registered;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.Planted;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class WatchResourceTest {
    private static final String WATCHES = "/api/case/v1/platform-watches";
    private static final LocalDate DAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void anOfficerHandsOverAndTheNextConfirmsWhatEachMayKnow() throws SQLException {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        name("case-manager", first, "intake", 0, 6).statusCode(200).body("acts", contains("CHANGE"));
        name("case-manager", first, "intake", 0, 6).statusCode(200);
        name("case-manager", UUID.randomUUID(), "intake-two", 6, 9)
                .statusCode(409)
                .body("code", is("WATCH_OVERLAPS"));
        name("case-manager", UUID.randomUUID(), "intake-two", 9, 8)
                .statusCode(422)
                .body("code", is("WATCH_DAYS"));
        name("case-manager", UUID.randomUUID(), "staff-yunxiu", 7, 8)
                .statusCode(422)
                .body("code", is("WATCH_NOT_OF_OFFICE"));
        name("intake", UUID.randomUUID(), "intake", 7, 8).statusCode(403);
        write("intake", first, 0, "无").statusCode(409).body("code", is("WATCH_NO_NEXT"));
        name("discipline-head", second, "intake-two", 7, 13).statusCode(200).body("acts", contains("CHANGE", "CANCEL"));

        int before = day("intake").extract().path("open");
        Map<String, Object> online = letter();
        online.put("source", "ONLINE");
        registered(online);
        day("intake")
                .body("open", is(before + 1))
                .body("onDuty.person.name", is("宋样例"))
                .body("onDuty.next.name", is("苗样例"))
                .body("uncovered", is(DAY.plusDays(14).toString()))
                .body("waiting.id", not(hasItem(first.toString())));
        BusinessDate.set(DAY.plusDays(5));
        day("intake").body("waiting.find { it.id == '" + first + "' }.colour", is("YELLOW"));
        day("intake-two").body("waiting.id", not(hasItem(first.toString())));

        write("intake", first, 0, "姜样例一件待核实").statusCode(422).body("code", is("HANDOVER_NAMES_SOMEBODY"));
        write("intake", first, 0, "举报甲来电").statusCode(422).body("code", is("HANDOVER_NAMES_SOMEBODY"));
        write("intake-two", first, 0, "无").statusCode(403);
        write("intake", first, 9, "无").statusCode(412);
        write("intake", first, 0, "平台密钥在保密柜暗记")
                .statusCode(200)
                .body("state", is("WRITTEN"))
                .body("handover.open", is(before + 1))
                .body("handover.unentered", is(2));
        day("intake-two").body("waiting.id", hasItem(first.toString()));
        decide("intake", first, 1, true, null).statusCode(403);
        decide("case-manager", first, 1, true, null).statusCode(403);
        decide("intake-two", first, 1, false, null).statusCode(422).body("code", is("HANDOVER_REMARK"));
        decide("intake-two", first, 1, false, "缺最后编号").statusCode(200).body("state", is("RETURNED"));
        decide("intake-two", first, 2, true, null).statusCode(409).body("code", is("WATCH_STEP_NOT_POSSIBLE"));
        day("intake").body("waiting.find { it.id == '" + first + "' }.handover.remark", is("缺最后编号"));
        // Who does not know the reporter is not told whether a guess is right.
        write("case-manager", first, 2, "举报甲来电").statusCode(200);
        write("case-manager", first, 3, "平台密钥在保密柜暗记，最后编号见上。").statusCode(200);
        decide("intake-two", first, 4, true, null)
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("acts", empty())
                .body("handover.writtenBy.name", is("庞样例"))
                .body("handover.open", is(before + 1));
        write("intake", first, 5, "无").statusCode(409);
        step("case-manager", second, "cancellation", 0).statusCode(409).body("code", is("WATCH_STEP_NOT_POSSIBLE"));

        // Whom a submission concerns counts one less, in the history as well.
        As.token(token -> token.roles("intake")
                        .bureau("jintan")
                        .unit(Fixture.unit("云岫派出所"))
                        .person(Fixture.account("leader-yunxiu").person()))
                .get(WATCHES)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + first + "' }.handover.open", equalTo(others()));
        assertEquals(List.of(), Planted.inTables(database, List.of("保密柜暗记")));
        for (String account : List.of("handler", "adjudicator", "staff", "auditor", "bureau-leader", "superior")) {
            As.account(account).get(WATCHES).then().statusCode(403);
            As.account(account).get(WATCHES + "/today").then().statusCode(403);
        }
        As.token(token -> token.roles("case-manager").bureau("changzhou"))
                .get(WATCHES)
                .then()
                .body("items.id", not(hasItem(first.toString())));
        As.token(token -> token.roles("case-manager")
                        .bureau("changzhou")
                        .person(Fixture.account("superior").person()))
                .header("If-Match", "\"0\"")
                .post(WATCHES + "/" + second + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    void aNoteToSomebodyWhoDoesNotComeNextGoesBack() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        BusinessDate.set(DAY.plusDays(100));
        name("case-manager", first, "intake", 100, 110).statusCode(200);
        name("case-manager", second, "handler", 111, 120).statusCode(200);
        write("intake", first, 0, "无").statusCode(200).body("handover.to.name", is("熊样例"));
        step("case-manager", second, "cancellation", 0).statusCode(200).body("state", is("CANCELLED"));
        As.account("intake")
                .get(WATCHES)
                .then()
                .body("items.find { it.id == '" + first + "' }.state", is("RETURNED"))
                .body("items.find { it.id == '" + first + "' }.next", nullValue());
        change("case-manager", first, 2, 130).statusCode(409);
        UUID third = UUID.randomUUID();
        name("case-manager", third, "intake-two", 111, 120).statusCode(200);
        change("case-manager", third, 0, 99).statusCode(422).body("code", is("WATCH_DAYS"));
        change("intake-two", third, 0, 125).statusCode(403);
        change("case-manager", third, 0, 125)
                .statusCode(200)
                .body("untilDay", is(DAY.plusDays(125).toString()));
        write("intake", first, 2, "无").statusCode(200).body("handover.to.name", is("苗样例"));
    }

    /** What other tests left open at the desk and is nothing of 云岫's. */
    private int others() {
        return As.token(token -> token.roles("intake")
                        .bureau("jintan")
                        .unit(Fixture.unit("云岫派出所"))
                        .person(Fixture.account("leader-yunxiu").person()))
                .get(WATCHES + "/today")
                .then()
                .statusCode(200)
                .extract()
                .path("open");
    }

    private static ValidatableResponse day(String account) {
        return As.account(account).get(WATCHES + "/today").then().statusCode(200);
    }

    private static ValidatableResponse name(String account, UUID id, String officer, int from, int until) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "person", Fixture.account(officer).person().toString(),
                        "fromDay", DAY.plusDays(from).toString(),
                        "untilDay", DAY.plusDays(until).toString()))
                .put(WATCHES + "/" + id)
                .then();
    }

    private static ValidatableResponse write(String account, UUID id, int version, String note) {
        return at(account, version)
                .contentType(ContentType.JSON)
                .body(Map.of("lastNumber", "20261128001", "unentered", 2, "note", note))
                .put(WATCHES + "/" + id + "/handover")
                .then();
    }

    private static ValidatableResponse decide(String account, UUID id, int version, boolean confirmed, String remark) {
        Map<String, Object> body = new HashMap<>(Map.of("confirmed", confirmed));
        body.put("remark", remark);
        return at(account, version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(WATCHES + "/" + id + "/handover/decision")
                .then();
    }

    private static ValidatableResponse change(String account, UUID id, int version, int until) {
        return at(account, version)
                .contentType(ContentType.JSON)
                .body(Map.of("untilDay", DAY.plusDays(until).toString()))
                .post(WATCHES + "/" + id + "/change")
                .then();
    }

    private static ValidatableResponse step(String account, UUID id, String what, int version) {
        return at(account, version).post(WATCHES + "/" + id + "/" + what).then();
    }

    private static RequestSpecification at(String account, int version) {
        return As.account(account).header("If-Match", "\"" + version + "\"");
    }
}
