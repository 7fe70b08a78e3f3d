package org.qingyuan.responsibility.staffing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class StaffingResourceTest extends RosterJourney {
    private static final String HANDLERS = "find { it.item.no == '5.4' }";
    private static final String WATCH = "find { it.item.no == '5.1' }";
    private static final String AUDITORS = "find { it.item.no == '3.5' }";

    @Test
    void postsAreCountedAsOfToday() {
        JsonPath plan = plan();
        check("staff-jiwei")
                .body(HANDLERS + ".list", is("POST_CASE_HANDLER"))
                .body(HANDLERS + ".need", is(2))
                .body(HANDLERS + ".have", is(0))
                .body(HANDLERS + ".shortSince", is("2042-01-01"))
                .body(HANDLERS + ".obligation", notNullValue())
                .body(HANDLERS + ".proposal", nullValue());
        // 政工室 sees to 3.5's auditors: the proposal is its own, and a record only once somebody submits it.
        JsonPath auditors = check("staff")
                .body(AUDITORS + ".need", is(1))
                .body(AUDITORS + ".have", is(1))
                .body(AUDITORS + ".shortSince", nullValue())
                .body(AUDITORS + ".people.name", contains("项样例"))
                .body(HANDLERS + ".obligation", nullValue())
                .extract()
                .jsonPath();
        Map<String, Object> proposal = auditors.getMap(AUDITORS + ".proposal");
        assertTrue(proposal.get("content").toString().contains("实有 1 人"));
        assertEquals(
                Map.of(
                        "staffed",
                        true,
                        "fullTime",
                        1,
                        "people",
                        List.of(Fixture.person("项样例").id().toString())),
                proposal.get("values"));
        String owed = auditors.getString(AUDITORS + ".obligation");
        As.account("staff").get(API + "/obligations/" + owed).then().body("state", is("NOT_STARTED"));
        As.account("staff")
                .contentType("application/json")
                .body(proposal)
                .put(API + "/records/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("state", is("DRAFT"))
                .body("obligations.id", contains(owed))
                .body("form", is(proposal.get("form")))
                .body("values.fullTime", is(1));
        As.account("inspector").get(API + "/staffing").then().statusCode(200).body(AUDITORS + ".proposal", nullValue());
        Plans.close(plan);
    }

    /** "None yet" is told without closing what is owed. */
    @Test
    void thatThereIsNobodyYetIsReportedAsProgress() {
        JsonPath draft = Plans.settleAll(Plans.importSeed(2042));
        Map<String, Object> row = new HashMap<>(row(draft, 21));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> duties = (List<Map<String, Object>>) row.get("duties");
        duties.getLast().put("countedList", "ROSTER_AUDITOR");
        JsonPath reviewed = Answer.of(As.account("discipline")
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(row)
                .put(API + "/plans/" + draft.getString("id") + "/rows/" + draft.getString("rows[21].id"))
                .then()
                .statusCode(200));
        JsonPath plan = Answer.of(
                Plans.publish(reviewed, "2042-01-01", "2042-12-31").then().statusCode(200));
        JsonPath check =
                check("staff").body(AUDITORS + ".have", is(0)).extract().jsonPath();
        Map<String, Object> proposal = check.getMap(AUDITORS + ".proposal");
        assertEquals(Map.of("staffed", false, "fullTime", 0, "people", List.of()), proposal.get("values"));
        proposal.put("participants", "项样例");
        String record = UUID.randomUUID().toString();
        int version = Answer.of(As.account("staff")
                        .contentType("application/json")
                        .body(proposal)
                        .put(API + "/records/" + record)
                        .then()
                        .statusCode(201))
                .getInt("version");
        As.account("staff")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", "SUBMIT"))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200)
                .body("obligations[0].fulfils", is(false));
        Plans.close(plan);
    }

    @Test
    void anotherListIsChosenAtReview() {
        JsonPath draft = Plans.settleAll(Plans.importSeed(2042));
        Map<String, Object> row = new HashMap<>(row(draft, 34));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> duties = (List<Map<String, Object>>) row.get("duties");
        duties.getFirst().put("countedList", "ROSTER_CASE_HANDLER");
        JsonPath reviewed = Answer.of(As.account("discipline")
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(row)
                .put(API + "/plans/" + draft.getString("id") + "/rows/" + draft.getString("rows[34].id"))
                .then()
                .statusCode(200)
                .body("rows[34].duties[0].countedList", is("ROSTER_CASE_HANDLER")));
        JsonPath plan = Answer.of(
                Plans.publish(reviewed, "2042-01-01", "2042-12-31").then().statusCode(200));
        String first = added("discipline", officer("CASE_HANDLER", "熊样例", "2042-02-01"));
        check("staff-jiwei").body(HANDLERS + ".have", is(1)).body(HANDLERS + ".shortSince", is("2042-01-01"));
        String second = added("discipline", officer("CASE_HANDLER", "吴样例", "2042-02-01"));
        check("staff-jiwei")
                .body(HANDLERS + ".have", is(2))
                .body(HANDLERS + ".people", hasSize(2))
                .body(HANDLERS + ".proposal.participants", notNullValue());
        act("discipline", second, 0, "END", "2042-05-31").statusCode(200);
        check("staff-jiwei").body(HANDLERS + ".have", is(1)).body(HANDLERS + ".shortSince", is("2042-06-01"));
        act("discipline", first, 0, "WITHDRAW", null).statusCode(200);
        act("discipline", second, 1, "WITHDRAW", null).statusCode(200);
        Plans.close(plan);
        check("staff-jiwei").body("", hasSize(0));
    }

    /** 互联网举报平台专人值机 (5.1): named, handed over without a gap, and short from the day on which nobody is there. */
    @Test
    void somebodyWatchesTheReportPlatform() {
        JsonPath plan = plan();
        check("staff-jiwei")
                .body(WATCH + ".list", is("ROSTER_REPORT_DUTY_OFFICER"))
                .body(WATCH + ".need", is(1))
                .body(WATCH + ".have", is(0));
        Map<String, Object> officer = officer("REPORT_DUTY_OFFICER", "熊样例", "2042-01-01");
        save("staff-yunxiu", UUID.randomUUID().toString(), null, officer).statusCode(403);
        String first = added("discipline", officer);
        save("discipline", UUID.randomUUID().toString(), null, officer("REPORT_DUTY_OFFICER", "熊样例", "2042-03-01"))
                .statusCode(409);
        act("discipline", first, 0, "END", "2042-05-31").statusCode(200);
        check("staff-jiwei").body(WATCH + ".have", is(0)).body(WATCH + ".shortSince", is("2042-06-01"));
        String second = added("discipline", officer("REPORT_DUTY_OFFICER", "吴样例", "2042-06-01"));
        check("staff-jiwei").body(WATCH + ".people.name", contains("吴样例")).body(WATCH + ".shortSince", nullValue());
        act("discipline", first, 1, "WITHDRAW", null).statusCode(200);
        act("discipline", second, 0, "WITHDRAW", null).statusCode(200);
        Plans.close(plan);
    }

    @Test
    void anotherBureauHasNoneOfThem() {
        JsonPath plan = plan();
        List<?> elsewhere = As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/staffing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        assertEquals(0, elsewhere.size());
        Plans.close(plan);
    }

    private static ValidatableResponse check(String account) {
        return As.account(account).get(API + "/staffing").then().statusCode(200);
    }

    /** A row as its request would be. */
    private static Map<String, Object> row(JsonPath plan, int index) {
        Map<String, Object> row = new HashMap<>();
        String path = "rows[" + index + "]";
        row.put("responsible", units(plan, path + ".responsible"));
        row.put("supporting", units(plan, path + ".supporting"));
        row.put("timeLimit", plan.getMap(path + ".timeLimit"));
        List<Map<String, Object>> duties = plan.getList(path + ".duties");
        row.put(
                "duties",
                duties.stream()
                        .map(duty -> {
                            Map<String, Object> request = new HashMap<>(duty);
                            Map<?, ?> clause = (Map<?, ?>) request.remove("clause");
                            request.put("start", clause.get("start"));
                            request.put("end", clause.get("end"));
                            request.remove("ownersText");
                            request.put("owners", List.of());
                            return request;
                        })
                        .toList());
        return row;
    }

    private static List<Map<String, Object>> units(JsonPath plan, String path) {
        List<Map<String, Object>> units = plan.getList(path);
        return units.stream()
                .map(unit -> Map.of("text", unit.get("text"), "unit", ((Map<?, ?>) unit.get("unit")).get("id")))
                .toList();
    }
}
