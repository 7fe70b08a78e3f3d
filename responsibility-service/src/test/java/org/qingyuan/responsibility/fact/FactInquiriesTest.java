package org.qingyuan.responsibility.fact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;
import static org.qingyuan.responsibility.fact.FactSnapshotResourceTest.facts;
import static org.qingyuan.responsibility.fact.FactSnapshotResourceTest.take;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What waits when the facts are frozen, and what is withdrawn afterwards. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FactInquiriesTest extends PlanInForce {
    private static final String PERIOD = "from=2028-01-01&to=2028-12-31&asOf=2028-07-01&bureau=jintan";
    private static final String OF_POLITICAL = "findAll { it.unit.id == '" + Fixture.unit("政工室") + "' }";

    FactInquiriesTest() {
        super(LocalDate.of(2028, 7, 1));
    }

    @Test
    void whatWasHandedInInTimeCountsOnceItIsAccepted() {
        List<Map<String, Object>> quarters = quarters();
        String duty = quarters.getFirst().get("duty").toString();
        waiting().body(OF_POLITICAL, empty());
        String record = record(quarters.get(0), "2028-03-20");
        act("staff", record, "SUBMIT", null);
        waiting().body(OF_POLITICAL + ".side", contains((Object) null)).body(OF_POLITICAL + ".records", contains(1));
        act("unit-leader", record, "SIGN", null);
        waiting().body(OF_POLITICAL + ".side", contains("DISCIPLINE"));
        assertEquals(0, done(duty));

        BusinessDate.set(LocalDate.of(2028, 7, 5));
        String late = record(quarters.get(1), "2028-06-20");
        act("staff", late, "SUBMIT", null);
        waiting().body(OF_POLITICAL + ".records", contains(1));
        act("discipline", record, "ACCEPT", null);
        waiting().body(OF_POLITICAL, empty());
        // Nobody is to blame for the days at 纪委; what was handed in after the day does not count for it.
        assertEquals(1, done(duty));
        act("unit-leader", late, "SIGN", null);
        act("discipline", late, "ACCEPT", null);
        assertEquals(1, done(duty));
        As.account("discipline")
                .get(API + "/fact-snapshots/waiting?" + PERIOD)
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsWithdrawnAfterwardsIsTold() {
        Map<String, Object> quarter = quarters().getFirst();
        String record = record(quarter, "2028-03-20");
        act("staff", record, "SUBMIT", null);
        act("unit-leader", record, "SIGN", null);
        act("discipline", record, "ACCEPT", null);
        String snapshot = take("2028-07-01", null);
        String of = "findAll { it.record == '" + record + "' }";
        withdrawn(snapshot).body("", empty());
        act("discipline", record, "REOPEN", "签到表系伪造");
        withdrawn(snapshot)
                .body(of + ".unit.name", contains("政工室"))
                .body(of + ".accepted", contains(false))
                .body(of + ".since", contains("2028-07-01"))
                .body(of + ".reason", contains("签到表系伪造"));
        As.account("staff")
                .header("If-Match", etag(read(record)))
                .contentType("application/json")
                .body(body(quarter, "2028-03-21"))
                .put(API + "/records/" + record)
                .then()
                .statusCode(200);
        act("staff", record, "SUBMIT", null);
        act("unit-leader", record, "SIGN", null);
        act("discipline", record, "ACCEPT", null);
        withdrawn(snapshot).body(of + ".accepted", contains(true));
        withdrawn(take("2028-07-01", null)).body("record", not(hasItem(record)));
        As.account("discipline")
                .get(API + "/fact-snapshots/" + snapshot + "/withdrawn")
                .then()
                .statusCode(403);
        service()
                .get(API + "/fact-snapshots/" + snapshot + "/withdrawn?bureau=changzhou")
                .then()
                .statusCode(404);
    }

    private List<Map<String, Object>> quarters() {
        return As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .path("items.findAll { it.required == 1 && it.clause.contains('每季度') }");
    }

    private static Map<String, Object> body(Map<String, Object> obligation, String heldOn) {
        return Map.of(
                "heldOn", heldOn,
                "title", "信访举报分析",
                "content", "本季度信访举报情况分析",
                "participants", "",
                "obligations", List.of(obligation.get("id")));
    }

    private static String record(Map<String, Object> obligation, String heldOn) {
        String id = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(body(obligation, heldOn))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static JsonPath read(String record) {
        return Answer.of(As.account("staff").get(API + "/records/" + record).then());
    }

    private static void act(String account, String record, String act, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("act", act));
        body.put("reason", reason);
        As.account(account)
                .header("If-Match", etag(read(record)))
                .contentType("application/json")
                .body(body)
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200);
    }

    private static int done(String duty) {
        return facts(take("2028-07-01", null), "政工室").getInt("items.find { it.duty == '" + duty + "' }.done");
    }

    private static ValidatableResponse waiting() {
        return service().get(API + "/fact-snapshots/waiting?" + PERIOD).then().statusCode(200);
    }

    private static ValidatableResponse withdrawn(String snapshot) {
        return service()
                .get(API + "/fact-snapshots/" + snapshot + "/withdrawn?bureau=jintan")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification service() {
        return As.token(token -> token.bureau(null).roles("fact-reader"));
    }
}
