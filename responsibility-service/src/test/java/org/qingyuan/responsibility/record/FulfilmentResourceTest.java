package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Which accepted records close an obligation, and which are progress. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FulfilmentResourceTest extends RecordJourney {
    private static final int SITE = 10;
    private static final int ANALYSIS = 18;
    private static final int RECTIFICATION = 26;

    @Test
    void aSiteThatIsBeingBuiltIsProgressTowardsOneThatIsNamed() {
        String obligation = owed("staff-jiwei", SITE, "TARGET");
        String built = submitted("staff-jiwei", obligation, site("建设中"));
        counts("staff-jiwei", obligation, 0, 0, 0, "IN_PROGRESS");
        act("discipline-head", built, "SIGN", null).statusCode(200);
        As.account("bureau-leader")
                .get(API + "/records?queue=ACCEPT&limit=200")
                .then()
                .body("items.find { it.id == '" + built + "' }.progress", is(true));
        JsonPath seen = read("bureau-leader", built);
        assertEquals(false, seen.get("obligations[0].fulfils"), "known before it is accepted");
        assertEquals("争创状态", seen.getString("obligations[0].closing.fieldTitle"));
        assertEquals(List.of("已命名"), seen.getList("obligations[0].closing.values"));
        act("bureau-leader", built, "ACCEPT", null).statusCode(200);
        counts("staff-jiwei", obligation, 0, 0, 0, "IN_PROGRESS");
        As.account("staff-jiwei")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("forecast.progress", is(1))
                .body("forecast.open", is(1));

        String bare = draft("staff-jiwei", obligation, site("已命名"));
        act("staff-jiwei", bare, "SUBMIT", null)
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("values.namedOn", "values.namedBy"));
        Map<String, Object> site = site("已命名");
        site.put("namedOn", "2027-06-01");
        site.put("namedBy", "市纪委");
        String named = submitted("staff-jiwei", obligation, site);
        counts("staff-jiwei", obligation, 0, 1, 1, "IN_REVIEW");
        act("discipline-head", named, "SIGN", null).statusCode(200).body("obligations[0].closing", nullValue());
        act("bureau-leader", named, "ACCEPT", null).statusCode(200);
        counts("staff-jiwei", obligation, 1, 0, 1, "DONE");

        String snapshot = As.account("discipline")
                .contentType("application/json")
                .body(Map.of("from", "2027-01-01", "to", "2028-12-31", "asOf", "2028-12-31"))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.account("auditor")
                .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&unit=" + Fixture.unit("纪委"))
                .then()
                .statusCode(200)
                .body("items.find { it.itemNo == '1.6' }.records.id", is(List.of(named)));
    }

    @Test
    void aRecordWithoutTheDutysFormSaysNothingOfItAndIsProgress() {
        String obligation = owed("staff-jiwei", SITE, "TARGET");
        String id = draft("staff-jiwei", obligation, "示范点情况", "2027-06-10");
        assertNull(read("staff-jiwei", id).getString("obligations[0].fulfils"), "open while it is being written");
        act("staff-jiwei", id, "SUBMIT", null).statusCode(200).body("obligations[0].fulfils", is(false));
        counts("staff-jiwei", obligation, 0, 0, 0, "IN_PROGRESS");
        act("staff-jiwei", id, "WITHDRAW", null).statusCode(200);
        counts("staff-jiwei", obligation, 0, 0, 1, "IN_PROGRESS");
    }

    @Test
    void aProjectIsChosenFirstAndClosesWhenItIsOver() {
        String obligation = owed("staff-jiwei", RECTIFICATION, "RECURRING");
        Map<String, Object> project =
                new HashMap<>(Map.of("topic", "乱收滥罚", "project", "涉案财物管理", "why", "上年检查发现台账不全", "closed", false));
        submitted("staff-jiwei", obligation, project);
        counts("staff-jiwei", obligation, 0, 0, 0, "IN_PROGRESS");
        project.put("closed", true);
        String id = draft("staff-jiwei", obligation, project);
        act("staff-jiwei", id, "SUBMIT", null)
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder("values.found", "values.corrected", "values.accountable", "values.results"));
        project.putAll(Map.of("found", 5, "corrected", 5, "accountable", 0, "results", "台账补齐"));
        submitted("staff-jiwei", obligation, project);
        counts("staff-jiwei", obligation, 0, 1, 1, "IN_REVIEW");
    }

    @Test
    void theAnalysisOfAMonthIsNoneOfTheYear() {
        Map<String, String> owed = new HashMap<>();
        for (Map<String, Object> one : list("staff", ANALYSIS)) {
            if (String.valueOf(one.get("clause")).contains("分析研判")
                    && String.valueOf(one.get("starts")).compareTo("2027-06-15") <= 0
                    && String.valueOf(one.get("due")).compareTo("2027-06-15") >= 0) {
                String id = String.valueOf(one.get("id"));
                String period = As.account("staff")
                        .get(API + "/obligation-forms?obligation=" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("[0].fill.period");
                owed.put(period, id);
            }
        }
        assertEquals(Map.of("月度", "", "季度", "", "半年", "", "全年", "").keySet(), owed.keySet());
        submitted("staff", owed.get("全年"), analysis("月度"));
        counts("staff", owed.get("全年"), 0, 0, 0, "IN_PROGRESS");
        submitted("staff", owed.get("全年"), analysis("全年"));
        counts("staff", owed.get("全年"), 0, 1, 0, "IN_REVIEW");
        submitted("staff", owed.get("月度"), analysis("月度"));
        counts("staff", owed.get("月度"), 0, 1, 0, "IN_REVIEW");
    }

    private static Map<String, Object> site(String state) {
        return new HashMap<>(Map.of(
                "site",
                "云岫派出所廉政文化长廊",
                "unit",
                Fixture.unit("云岫派出所"),
                "level",
                "市级",
                "state",
                state,
                "features",
                "长廊与书角"));
    }

    private static Map<String, Object> analysis(String period) {
        return Map.of(
                "period", period, "line", "政工", "criminal", 0, "administrative", 0, "problems", "无", "measures", "无");
    }

    private List<Map<String, Object>> list(String account, int row) {
        return Answer.of(As.account(account)
                        .get(API + "/obligations?limit=200&row=" + plan.getString("rows[" + row + "].id"))
                        .then()
                        .statusCode(200))
                .getList("items");
    }

    private String owed(String account, int row, String kind) {
        return list(account, row).stream()
                .filter(one -> kind.equals(one.get("kind")))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static String draft(String account, String obligation, Map<String, Object> values) {
        Map<String, Object> request = request(obligation, "按表单填写", "2027-06-14");
        request.put(
                "form",
                As.account(account)
                        .get(API + "/obligation-forms?obligation=" + obligation)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("[0].form.id"));
        request.put("values", values);
        String id = UUID.randomUUID().toString();
        save(account, id, null, request).statusCode(201);
        return id;
    }

    private static String submitted(String account, String obligation, Map<String, Object> values) {
        String id = draft(account, obligation, values);
        act(account, id, "SUBMIT", null).statusCode(200);
        return id;
    }
}
