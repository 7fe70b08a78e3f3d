package org.qingyuan.responsibility.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class EventResourceTest extends RosterJourney {
    private JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    @Test
    void aTrainingCourseIsOpenedByTheUnitThatHoldsIt() {
        String training = plan.getString("rows[2].duties.find { it.kind == 'EVENT' }.id");
        As.account("staff").get(API + "/event-duties").then().statusCode(200).body("duty", hasItem(training));
        As.account("staff-fazhi")
                .get(API + "/event-duties")
                .then()
                .statusCode(200)
                .body("duty", not(hasItem(training)));

        // Thirty days later is a Saturday: told beforehand as it will be owed, on Monday.
        As.account("staff")
                .get(API + "/event-duties?day=2042-03-06")
                .then()
                .body("find { it.duty == '" + training + "' }.due", is("2042-04-07"));

        // Of a day that the table does not hold it would be refused.
        As.account("staff").get(API + "/event-duties?day=2042-03-02").then().body("duty", hasItem(training));
        As.account("staff")
                .get(API + "/event-duties?day=2043-01-01")
                .then()
                .statusCode(200)
                .body("duty", not(hasItem(training)));

        String id = UUID.randomUUID().toString();
        open("staff", id, course(training, "2042-03-02"))
                .statusCode(201)
                .body("event.title", is("第一期新警培训班"))
                .body("event.opened", is(1))
                .body("event.overdue", is(1))
                .body("withdrawable", is(true));
        JsonPath owed = obligations("staff", id);
        assertEquals(List.of("EVENT"), owed.getList("items.ownerKind"));
        assertEquals(List.of("第一期新警培训班"), owed.getList("items.owner.name"));
        assertEquals(List.of("2042-04-01"), owed.getList("items.due"));

        open("staff", id, course(training, "2042-03-02")).statusCode(200);
        open("staff", id, course(training, "2042-03-03")).statusCode(409);
        open("staff-fazhi", UUID.randomUUID().toString(), course(training, "2042-03-02"))
                .statusCode(403);
        open("staff", UUID.randomUUID().toString(), course(training, "2043-01-01"))
                .statusCode(422)
                .body("code", is("EVENT_OUTSIDE_PLAN"));
        As.account("staff-fazhi").get(API + "/events/" + id).then().statusCode(404);
        As.account("staff-fazhi").get(API + "/events?limit=200").then().body("items.id", not(hasItem(id)));
        As.account("bureau-leader")
                .get(API + "/events?limit=200&duty=" + training)
                .then()
                .body("items.id", contains(id));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/events/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aMistakenEventIsWithdrawnWithAReason() {
        String training = plan.getString("rows[2].duties.find { it.kind == 'EVENT' }.id");
        String id = UUID.randomUUID().toString();
        open("staff", id, course(training, "2042-03-02")).statusCode(201);
        String owed = obligations("staff", id).getString("items[0].id");
        withdraw("staff-fazhi", id, 0).statusCode(404);
        withdraw("bureau-leader", id, 0).statusCode(403);
        withdraw("staff", id, 3).statusCode(412);
        withdraw("staff", id, 0)
                .statusCode(200)
                .body("event.opened", is(0))
                .body("withdrawnReason", is("办班取消"))
                .body("withdrawable", is(false));
        As.account("staff").get(API + "/obligations/" + owed).then().body("state", is("CLOSED"));
        As.account("staff").get(API + "/events?limit=200").then().body("items.id", not(hasItem(id)));
        As.account("staff").get(API + "/events?limit=200&withdrawn=true").then().body("items.id", hasItem(id));
        withdraw("staff", id, 1).statusCode(409).body("code", is("EVENT_WITHDRAWN"));
    }

    @Test
    void whatIsOwedOnlyWhereNecessaryIsOpenedByAPerson() {
        String entry = added("discipline", officer("BAD_SIGN", "姜样例", day()));
        String event = event("discipline", entry);
        assertEquals(1, obligations("discipline", event).getList("items").size());
        JsonPath seen = Answer.of(As.account("discipline")
                .get(API + "/events/" + event)
                .then()
                .statusCode(200)
                .body("openable.clause", contains("必要时开展诫勉谈话")));
        String talk = seen.getString("openable[0].duty");
        openDuty("leader-yunxiu", event, talk).statusCode(403);
        openDuty("staff", event, talk).statusCode(404);
        openDuty("discipline", event, talk)
                .statusCode(200)
                .body("openable", hasSize(0))
                .body("event.opened", is(2));
        openDuty("discipline", event, talk).statusCode(409);
        assertEquals(2, obligations("discipline", event).getList("items").size());
    }

    @Test
    void aListsDutyIsNotOpenedByHand() {
        String promise = plan.getString("rows[7].duties.find { it.trigger == 'NEW_RECRUIT' }.id");
        open("discipline", UUID.randomUUID().toString(), course(promise, "2042-03-02"))
                .statusCode(409)
                .body("code", is("EVENT_OPENED_BY_ROSTER"));
        String study = plan.getString("rows[0].duties.find { it.kind == 'RECURRING' }.id");
        open("discipline", UUID.randomUUID().toString(), course(study, "2042-03-02"))
                .statusCode(404);
    }

    @Test
    void aRecordFulfilsIt() {
        String training = plan.getString("rows[2].duties.find { it.kind == 'EVENT' }.id");
        String id = UUID.randomUUID().toString();
        open("staff", id, course(training, "2042-06-01")).statusCode(201);
        String owed = obligations("staff", id).getString("items[0].id");
        String record = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn",
                        "2042-06-03",
                        "title",
                        "新警培训廉政课",
                        "content",
                        "讲授廉政纪律。",
                        "participants",
                        "全体学员",
                        "obligations",
                        List.of(owed)))
                .put(API + "/records/" + record)
                .then()
                .statusCode(201)
                .body("obligations.owner", contains("第一期新警培训班"));
        step("staff", record, "SUBMIT", 0);
        step("unit-leader", record, "SIGN", 1);
        step("discipline", record, "ACCEPT", 2);
        As.account("staff").get(API + "/obligations/" + owed).then().body("state", is("DONE"));
        As.account("staff").get(API + "/events/" + id).then().body("event.done", is(1));
    }

    private static void step(String account, String record, String act, int version) {
        As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> course(String duty, String day) {
        return new HashMap<>(Map.of("duty", duty, "title", "第一期新警培训班", "occurredOn", day));
    }

    private static ValidatableResponse open(String account, String id, Map<String, Object> request) {
        return As.account(account)
                .contentType("application/json")
                .body(request)
                .put(API + "/events/" + id)
                .then();
    }

    private static ValidatableResponse openDuty(String account, String event, String duty) {
        return As.account(account)
                .put(API + "/events/" + event + "/duties/" + duty)
                .then();
    }

    private static ValidatableResponse withdraw(String account, String id, int version) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("reason", "办班取消"))
                .post(API + "/events/" + id + "/withdraw")
                .then();
    }
}
