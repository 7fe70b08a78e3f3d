package org.qingyuan.responsibility.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Archive;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DelegationResourceTest extends RosterJourney {
    /** Of 纪委, where the secretary is also the unit's head. */
    private static final UUID COLLEAGUE = Fixture.person("庞样例").id();

    private JsonPath plan;

    @BeforeEach
    void inForce() {
        // Days of its own: a delegation that a test leaves behind holds for no other.
        BusinessDate.set(LocalDate.of(2042, 9, 15));
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    @Test
    void aDeputySignsWhileTheHeadIsAway() {
        String record = submitted("staff-jiwei");
        deputy().get(API + "/records?limit=200&queue=SIGN").then().body("items.id", not(hasItem(record)));
        sign(deputy(), record).statusCode(403);
        String id = given("discipline-head", COLLEAGUE, "2042-09-15", "2042-09-20");
        deputy().get(API + "/records?limit=200&queue=SIGN").then().body("items.id", hasItem(record));
        deputy().get(API + "/workbench").then().statusCode(200);
        sign(deputy(), record)
                .statusCode(200)
                .body("state", is("SIGNED"))
                .body("signer.name", is("庞样例"))
                .body("signedFor.name", is("孙示例"))
                .body("history[-1].person.name", is("庞样例"))
                .body("history[-1].onBehalfOf.name", is("孙示例"));

        byte[] ledger = As.account("staff-jiwei")
                .get(API + "/reports/ledger.zip?year=2042")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(Archive.text(ledger).contains("<tr><th>签字</th><td><pre>庞样例（代孙示例）</pre></td></tr>"));

        String later = submitted("staff-jiwei");
        revoke("staff", id).statusCode(404);
        revoke("discipline-head", id).statusCode(200).body("active", is(false));
        sign(deputy(), later).statusCode(403);
        sign(As.account("discipline-head"), later).statusCode(200).body("signedFor", nullValue());
        revoke("discipline-head", id).statusCode(409).body("code", is("DELEGATION_OVER"));
    }

    @Test
    void fourEyesHoldForBothNames() {
        given("discipline-head", Fixture.account("staff-jiwei").person(), "2042-09-15", "2042-09-20");
        // The deputy does not sign what he wrote, and nobody signs for the head what the head wrote.
        String own = submitted("staff-jiwei");
        sign(As.account("staff-jiwei"), own).statusCode(403).body("code", is("FOUR_EYES"));
        String heads = submitted("discipline-head");
        sign(As.account("staff-jiwei"), heads).statusCode(403).body("code", is("FOUR_EYES"));
        As.account("staff-jiwei").get(API + "/records/" + heads).then().body("acts", hasSize(0));
    }

    @Test
    void aDelegationHoldsForItsDaysAlone() {
        String record = submitted("staff-jiwei");
        given("discipline-head", COLLEAGUE, "2042-09-16", "2042-09-20");
        sign(deputy(), record).statusCode(403);
    }

    @Test
    void nobodyGivesAwayWhatIsNotTheirs() {
        give("staff", COLLEAGUE, "2042-09-15", "2042-09-20").statusCode(403);
        give("discipline-head", Fixture.person("沈样例").id(), "2042-09-15", "2042-09-20")
                .statusCode(422)
                .body("code", is("DEPUTY_NOT_IN_UNIT"));
        give("discipline-head", Fixture.account("discipline-head").person(), "2042-09-15", "2042-09-20")
                .statusCode(422);
        give("discipline-head", COLLEAGUE, "2042-09-20", "2042-09-15").statusCode(422);
        give("discipline-head", COLLEAGUE, "2042-09-15", "2043-12-31")
                .statusCode(422)
                .body("code", is("DELEGATION_TOO_LONG"));
        // Of the discipline office's roles only acceptance can be given, and never to another unit's people.
        give("discipline", Fixture.account("staff-jiwei").person(), "2042-09-15", "2042-09-16")
                .statusCode(201)
                .body("capacities", contains("ACCEPT_DISCIPLINE"));
        give("leader-fazhi", COLLEAGUE, "2042-09-15", "2042-09-20").statusCode(422);
        As.account("leader-fazhi").get(API + "/delegations?limit=200").then().body("items", hasSize(0));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/delegations?limit=200")
                .then()
                .body("items", hasSize(0));
    }

    private RequestSpecification deputy() {
        return As.token(token ->
                token.account("deputy").roles("staff").unit(Fixture.unit("纪委")).person(COLLEAGUE));
    }

    /** A record of the account's unit, waiting for its head. */
    private static String submitted(String account) {
        String id = UUID.randomUUID().toString();
        String obligation = As.account(account)
                .get(API + "/obligations?limit=200&unit=" + Fixture.unit("纪委"))
                .then()
                .extract()
                .path("items.find { it.kind == 'RECURRING' }.id");
        As.account(account)
                .contentType("application/json")
                .body(Map.of(
                        "heldOn",
                        "2042-09-10",
                        "title",
                        "集中学习",
                        "content",
                        "学习条例。",
                        "participants",
                        "全体",
                        "obligations",
                        List.of(obligation)))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        act(As.account(account), id, "SUBMIT", 0).statusCode(200);
        return id;
    }

    private static ValidatableResponse sign(RequestSpecification as, String record) {
        return act(as, record, "SIGN", 1);
    }

    private static ValidatableResponse act(RequestSpecification as, String record, String act, int version) {
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + record + "/acts")
                .then();
    }

    private static String given(String account, UUID deputy, String starts, String ends) {
        return give(account, deputy, starts, ends).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse give(String account, UUID deputy, String starts, String ends) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of(
                        "deputy", deputy, "signs", true, "accepts", true, "starts", starts, "ends", ends, "reason",
                        "外出培训"))
                .put(API + "/delegations/" + UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse revoke(String account, String id) {
        Integer version = As.account(account)
                .get(API + "/delegations?limit=200")
                .then()
                .extract()
                .path("items.find { it.id == '" + id + "' }?.version");
        return As.account(account)
                .header("If-Match", "\"" + (version == null ? 0 : version) + "\"")
                .contentType("application/json")
                .body(Map.of("reason", "提前返岗"))
                .post(API + "/delegations/" + id + "/revoke")
                .then();
    }
}
