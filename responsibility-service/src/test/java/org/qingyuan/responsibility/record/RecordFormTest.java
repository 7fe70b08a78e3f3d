package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecordFormTest extends RecordJourney {

    @Test
    void valuesAreCheckedFieldByFieldInTheLanguageOfTheCaller() {
        String study = obligation("staff", 0);
        Map<String, Object> values = study();
        values.put("hours", 0);
        values.put("chair", UUID.randomUUID().toString());
        values.remove("theme");
        String id = filled(study, values);
        act("staff", id, "SUBMIT", null)
                .statusCode(422)
                .body("code", is("RECORD_INCOMPLETE"))
                .body("errors.field", containsInAnyOrder("values.hours", "values.chair", "values.theme"))
                .body("errors.find { it.field == 'values.hours' }.message", is("不能小于 0.5"))
                .body("errors.find { it.field == 'values.chair' }.message", is("不是本局人员"));
        JsonPath draft = read("staff", id);
        As.account("staff")
                .header("Accept-Language", "en")
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("act", "SUBMIT"))
                .post(API + "/records/" + id + "/acts")
                .then()
                .statusCode(422)
                .body("errors.find { it.field == 'values.theme' }.message", is("is needed"));
        assertEquals(0, draft.getInt("values.hours"), "what was typed is kept");
    }

    @Test
    void anAcceptedRecordYieldsItsMeasuresAndFreezesItsValues() {
        String study = obligation("staff", 0);
        String id = filled(study, study());
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200).body("measures", is(List.of()));
        act("discipline", id, "ACCEPT", null)
                .statusCode(200)
                .body("hashVersion", is(2))
                .body("names." + person("unit-leader"), is("郑示例"))
                .body("measures.find { it.name == 'hours' }.number", is(3.5f))
                .body("measures.find { it.name == 'hours' }.unit", is("小时"))
                .body("measures.find { it.name == 'attendees' }.number", is(9))
                .body("measures.find { it.name == 'manner' }.choice", is("集体研讨"))
                .body("measures.find { it.name == 'speeches' }.number", is(2));

        String other = filled(study, study("hours", 4));
        act("staff", other, "SUBMIT", null).statusCode(200);
        act("unit-leader", other, "SIGN", null).statusCode(200);
        act("discipline", other, "ACCEPT", null).statusCode(200);
        assertNotEquals(
                read("staff", id).getString("hash"), read("staff", other).getString("hash"));

        String snapshot = As.account("discipline")
                .contentType("application/json")
                .body(Map.of("from", "2027-01-01", "to", "2027-12-31", "asOf", "2027-12-31"))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.account("auditor")
                .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&unit=" + Fixture.unit("政工室"))
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.records.id.contains('" + id
                                + "') }.measures.findAll { it.name == 'hours' }.number",
                        containsInAnyOrder(3.5f, 4));
    }

    @Test
    void anOldRecordKeepsTheFormItWasWrittenWith() {
        String study = obligation("staff", 0);
        String id = filled(study, study());
        String before = read("staff", id).getString("form");
        Map<String, Object> changed = As.account("discipline")
                .get(API + "/forms/central-group-study")
                .jsonPath()
                .getMap("current.definition");
        changed.put("title", "中心组学习（改）");
        int version = As.account("discipline")
                .contentType("application/json")
                .body(changed)
                .put(API + "/forms/central-group-study/draft")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
        As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .post(API + "/forms/central-group-study/draft/publish")
                .then()
                .statusCode(200);
        assertNotEquals(before, form("staff", study));
        assertEquals(before, read("staff", id).getString("form"));
        act("staff", id, "SUBMIT", null).statusCode(200).body("form", is(before));
    }

    @Test
    void aDutyMayInsistOnItsForm() {
        String study = obligation("staff", 0);
        setting(study, true, true);
        String id = draft("staff", study, "没有表单", "2027-03-10");
        act("staff", id, "SUBMIT", null).statusCode(422).body("code", is("FORM_REQUIRED"));
        setting(study, false, true);
        act("staff", id, "SUBMIT", null).statusCode(200);
    }

    @Test
    void oneRecordServesSeveralDutiesOnlyWithAReasonForEach() {
        String study = obligation("staff", 0);
        String quarter = quarter();
        Map<String, Object> request = request(study, "学习并分析信访", "2027-03-10");
        request.put("obligations", List.of(study, quarter));
        String id = UUID.randomUUID().toString();
        save("staff", id, null, request).statusCode(201);
        act("staff", id, "SUBMIT", null)
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("reasons." + study, "reasons." + quarter));
        request.put("reasons", Map.of(quarter, "会上专题分析了一季度信访举报"));
        save("staff", id, "\"0\"", request).statusCode(200);
        act("staff", id, "SUBMIT", null)
                .statusCode(200)
                .body("obligations.find { it.id == '" + quarter + "' }.reason", is("会上专题分析了一季度信访举报"));
    }

    @Test
    void otherOpenDutiesOfTheUnitAreProposedByTheirWords() {
        String study = obligation("staff", 0);
        Map<String, Object> request = request(study, "学习并专题分析群众信访举报", "2027-03-10");
        String id = UUID.randomUUID().toString();
        save("staff", id, null, request).statusCode(201);
        As.account("staff")
                .get(API + "/records/" + id + "/proposals")
                .then()
                .statusCode(200)
                .body("[0].obligation", is(quarter()))
                .body("[0].words", hasItem("群众信访举报"))
                .body("obligation", not(hasItem(study)));
        As.account("unit-leader")
                .get(API + "/records/" + id + "/proposals")
                .then()
                .statusCode(403);
        As.account("staff-yunxiu")
                .get(API + "/records/" + id + "/proposals")
                .then()
                .statusCode(404);
    }

    @Test
    void aDutyMayRefuseToShareItsRecords() {
        String study = obligation("staff", 0);
        String quarter = quarter();
        setting(quarter, false, false);
        try {
            Map<String, Object> request = request(study, "一会多用", "2027-03-10");
            request.put("obligations", List.of(study, quarter));
            save("staff", UUID.randomUUID().toString(), null, request)
                    .statusCode(409)
                    .body("code", is("SHARING_REFUSED"));
            request.put("obligations", List.of(quarter));
            save("staff", UUID.randomUUID().toString(), null, request).statusCode(201);
        } finally {
            setting(quarter, false, true);
        }
    }

    @Test
    void aFormOfNobodyAndValuesWithoutAFormAreRefused() {
        String study = obligation("staff", 0);
        Map<String, Object> request = request(study, "冒用", "2027-03-10");
        request.put("form", UUID.randomUUID().toString());
        save("staff", UUID.randomUUID().toString(), null, request).statusCode(404);
        request.remove("form");
        request.put("values", Map.of("theme", "x"));
        save("staff", UUID.randomUUID().toString(), null, request)
                .statusCode(400)
                .body("errors.field", hasItem("form"));
        request.put("values", Map.of());
        save("staff", UUID.randomUUID().toString(), null, request).statusCode(201);
    }

    private String quarter() {
        return As.account("staff")
                .get(API + "/obligations?limit=200&to=2027-03-31&unit=" + unit())
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.clause.contains('每季度') }.id");
    }

    private void setting(String obligation, boolean formRequired, boolean shareable) {
        JsonPath forms = As.account("discipline")
                .get(API + "/obligation-forms?obligation=" + obligation)
                .jsonPath();
        String duty = forms.getString("[0].duty");
        int version = As.account("discipline")
                .get(API + "/duty-settings?plan=" + plan.getString("id"))
                .jsonPath()
                .getInt("find { it.duty == '" + duty + "' }.version");
        As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("formRequired", formRequired, "shareable", shareable))
                .put(API + "/duty-settings/" + duty)
                .then()
                .statusCode(200);
    }

    private String filled(String obligation, Map<String, Object> values) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> request = request(obligation, "中心组学习", "2027-03-10");
        request.put("form", form("staff", obligation));
        request.put("values", values);
        save("staff", id, null, request).statusCode(201);
        save("staff", id, null, request).statusCode(200).body("version", is(0));
        return id;
    }

    private static String form(String account, String obligation) {
        return As.account(account)
                .get(API + "/obligation-forms?obligation=" + obligation)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].form.id");
    }

    private static Map<String, Object> study(Object... changes) {
        Map<String, Object> values = new HashMap<>();
        values.put("theme", "廉洁自律准则");
        values.put("chair", person("unit-leader"));
        values.put("hours", 3.5);
        values.put("manner", "集体研讨");
        values.put("attendees", 9);
        values.put("materials", "《中国共产党廉洁自律准则》");
        values.put(
                "speeches",
                List.of(
                        Map.of("speaker", person("unit-leader"), "topic", "准则"),
                        Map.of("speaker", person("staff"), "topic", "体会")));
        for (int i = 0; i < changes.length; i += 2) {
            values.put((String) changes[i], changes[i + 1]);
        }
        return values;
    }

    private static String person(String account) {
        return String.valueOf(Fixture.account(account).person());
    }
}
