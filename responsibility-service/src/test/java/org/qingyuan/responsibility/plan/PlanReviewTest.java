package org.qingyuan.responsibility.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PlanReviewTest {

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aFlagIsSettledAndOpenedAgain() {
        JsonPath plan = Plans.importSeed(2031);
        String flag = plan.getString("rows.flags.flatten()[0].id");
        JsonPath settled = settle(plan, flag, true)
                .statusCode(200)
                .body("openFlags", is(plan.getInt("openFlags") - 1))
                .body("rows.flags.flatten().find { it.id == '" + flag + "' }.settledAt", notNullValue())
                .extract()
                .jsonPath();
        settle(settled, flag, false)
                .statusCode(200)
                .body("openFlags", is(plan.getInt("openFlags")))
                .body("rows.flags.flatten().find { it.id == '" + flag + "' }.settledAt", nullValue());
    }

    @Test
    void aRowIsReadWithItsDoubtsAndToBeReadAgain() {
        JsonPath plan = Plans.importSeed(2031);
        int row = plan.<List<Object>>getList("rows.flags").stream()
                .map(List::size)
                .toList()
                .indexOf(2);
        String id = plan.getString("rows[" + row + "].id");
        assertEquals(plan.getList("rows").size(), plan.getInt("unreadRows"));
        JsonPath read = proofread(plan, id, true)
                .statusCode(200)
                .body("openFlags", is(plan.getInt("openFlags") - 2))
                .body("unreadRows", is(plan.getInt("unreadRows") - 1))
                .body("rows[" + row + "].proofreadAt", notNullValue())
                .body("rows[" + row + "].readingTakenOver", is(false))
                .extract()
                .jsonPath();
        proofread(read, id, false)
                .statusCode(200)
                .body("openFlags", is(plan.getInt("openFlags") - 2))
                .body("unreadRows", is(plan.getInt("unreadRows")))
                .body("rows[" + row + "].proofreadAt", nullValue());
        proofread(read, id, true).statusCode(412);
    }

    private static ValidatableResponse proofread(JsonPath plan, String row, boolean read) {
        return As.account("discipline")
                .header("If-Match", etag(plan))
                .contentType("application/json")
                .body(Map.of("rows", List.of(row), "read", read))
                .put(API + "/plans/" + plan.getString("id") + "/proofreading")
                .then();
    }

    @Test
    void aRowIsCorrected() {
        JsonPath plan = Plans.importSeed(2031);
        Map<String, Object> row = request(plan, 0);
        row.put("supporting", List.of(Map.of("text", "法制室", "unit", Fixture.unit("法制室"))));
        Map<String, Object> duty = new HashMap<>(Map.of(
                "start",
                0,
                "end",
                5,
                "kind",
                "RECURRING",
                "every",
                "P3M",
                "atLeast",
                2,
                "owedBy",
                "UNIT",
                "owners",
                List.of(),
                "sharing",
                "SHARED"));
        row.put("duties", List.of(duty));

        change(plan, 0, row)
                .statusCode(200)
                .body("version", greaterThan(plan.getInt("version")))
                .body("rows[0].supporting.unit.name", contains("法制室"))
                .body("rows[0].duties.every", contains("P3M"))
                .body("rows[0].duties.atLeast", contains(2))
                .body(
                        "rows[0].duties.clause.text",
                        contains(plan.getString("rows[0].task").substring(0, 5)));
    }

    @Test
    void aKeptDutyKeepsItsId() {
        JsonPath plan = Plans.importSeed(2031);
        change(plan, 1, request(plan, 1))
                .statusCode(200)
                .body("rows[1].duties.id", is(plan.getList("rows[1].duties.id")));
    }

    @Test
    void aSecondReviewerIsToldThatTheFirstWasFaster() {
        JsonPath plan = Plans.importSeed(2031);
        change(plan, 0, request(plan, 0)).statusCode(200);
        change(plan, 0, request(plan, 0)).statusCode(412).body("code", is("STALE_VERSION"));
        As.account("discipline")
                .contentType("application/json")
                .body(request(plan, 0))
                .put(API + "/plans/" + plan.getString("id") + "/rows/" + plan.getString("rows[0].id"))
                .then()
                .statusCode(428);
    }

    @Test
    void aDutyMustStandInItsTaskAndHaveACount() {
        JsonPath plan = Plans.importSeed(2031);
        Map<String, Object> outside = request(plan, 0);
        outside.put("duties", List.of(duty(0, 10_000, "STANDING", null)));
        change(plan, 0, outside).statusCode(422).body("code", is("CLAUSE_OUTSIDE_TASK"));
        Map<String, Object> countless = request(plan, 0);
        countless.put("duties", List.of(duty(0, 5, "RECURRING", "P1Y")));
        change(plan, 0, countless).statusCode(422).body("code", is("DUTY_INCOMPLETE"));
    }

    @Test
    void aLimitWithinATimeNeedsTheTime() {
        JsonPath plan = Plans.importSeed(2031);
        Map<String, Object> row = request(plan, 0);
        row.put("timeLimit", Map.of("text", "2年", "kind", "WITHIN"));
        change(plan, 0, row)
                .statusCode(400)
                .body("code", is("INVALID_REQUEST"))
                .body("errors.message", contains("须写明时长，如 P2Y。"));
    }

    @Test
    void aUnitOfAnotherBureauIsNoUnitHere() {
        JsonPath plan = Plans.importSeed(2031);
        Map<String, Object> row = request(plan, 0);
        row.put("responsible", List.of(Map.of("text", "纪检组", "unit", Fixture.unit("驻局纪检监察组"))));
        change(plan, 0, row).statusCode(422).body("code", is("UNIT_NOT_IN_DIRECTORY"));
    }

    @Test
    void aDraftIsDiscarded() {
        JsonPath plan = Plans.importSeed(2031);
        As.account("discipline")
                .header("If-Match", etag(plan))
                .delete(API + "/plans/" + plan.getString("id"))
                .then()
                .statusCode(204);
        As.account("discipline")
                .get(API + "/plans/" + plan.getString("id"))
                .then()
                .statusCode(404);
        As.account("discipline")
                .get(API + "/plans?state=DISCARDED")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static ValidatableResponse settle(JsonPath plan, String flag, boolean settled) {
        return As.account("discipline")
                .header("If-Match", etag(plan))
                .contentType("application/json")
                .body(Map.of("flags", List.of(flag), "settled", settled))
                .put(API + "/plans/" + plan.getString("id") + "/flags")
                .then();
    }

    private static ValidatableResponse change(JsonPath plan, int row, Map<String, Object> request) {
        return As.account("discipline")
                .header("If-Match", etag(plan))
                .contentType("application/json")
                .body(request)
                .put(API + "/plans/" + plan.getString("id") + "/rows/" + plan.getString("rows[" + row + "].id"))
                .then();
    }

    private static Map<String, Object> duty(int start, int end, String kind, String every) {
        Map<String, Object> duty = new HashMap<>();
        duty.put("start", start);
        duty.put("end", end);
        duty.put("kind", kind);
        duty.put("every", every);
        duty.put("owedBy", "UNIT");
        duty.put("owners", List.of());
        duty.put("sharing", "SHARED");
        return duty;
    }

    /** What the form would send for a row that was not changed. */
    private static Map<String, Object> request(JsonPath plan, int row) {
        Map<String, Object> view = plan.getMap("rows[" + row + "]");
        Map<String, Object> request = new HashMap<>();
        request.put("responsible", units((List<?>) view.get("responsible")));
        request.put("supporting", units((List<?>) view.get("supporting")));
        request.put("timeLimit", view.get("timeLimit"));
        List<Object> duties = new ArrayList<>();
        for (Object each : (List<?>) view.get("duties")) {
            Map<?, ?> duty = (Map<?, ?>) each;
            Map<?, ?> clause = (Map<?, ?>) duty.get("clause");
            Map<String, Object> it = new HashMap<>();
            for (String field :
                    List.of("id", "kind", "every", "atLeast", "atMost", "timeLimit", "owedBy", "posts", "sharing")) {
                it.put(field, duty.get(field));
            }
            it.put("start", clause.get("start"));
            it.put("end", clause.get("end"));
            it.put("owners", units((List<?>) duty.get("owners")));
            duties.add(it);
        }
        request.put("duties", duties);
        return request;
    }

    private static List<Object> units(List<?> views) {
        List<Object> units = new ArrayList<>();
        for (Object view : views) {
            Map<?, ?> unit = (Map<?, ?>) ((Map<?, ?>) view).get("unit");
            units.add(Map.of("text", ((Map<?, ?>) view).get("text"), "unit", unit.get("id")));
        }
        return units;
    }
}
