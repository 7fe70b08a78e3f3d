package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/**
 * Forms that no journey of their own records, filled in as a bureau would ({@code forms/filled.json}): each is submitted, signed
 * and accepted, the measures come out, and what it requires is asked for by name.
 */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FilledFormsTest extends RecordJourney {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachIsRecordedAndYieldsItsMeasures() throws IOException {
        String study = obligation("staff", 0);
        String supervisor = supervisor("陈监督", "2027-01-01", "2027-12-31");
        for (JsonNode one : filled(supervisor)) {
            String id = recorded(study, one.path("form").asText(), JSON.convertValue(one.path("values"), Map.class));
            act("staff", id, "SUBMIT", null).statusCode(200);
            act("unit-leader", id, "SIGN", null).statusCode(200);
            JsonPath accepted = act("discipline", id, "ACCEPT", null)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertEquals(
                    JSON.convertValue(one.path("measures"), List.class),
                    accepted.getList("measures", Map.class).stream()
                            .map(FilledFormsTest::inWords)
                            .toList(),
                    one.path("form").asText());
        }
    }

    @Test
    void eachAsksByNameForWhatItRequires() throws IOException {
        String study = obligation("staff", 0);
        String supervisor = supervisor("周监督", "2027-01-01", "2027-12-31");
        for (JsonNode one : filled(supervisor)) {
            String form = one.path("form").asText();
            Map<String, Object> values = JSON.convertValue(one.path("values"), Map.class);
            for (String field : required(form)) {
                Map<String, Object> without = new HashMap<>(values);
                without.remove(field);
                act("staff", recorded(study, form, without), "SUBMIT", null)
                        .statusCode(422)
                        .body("errors.field", contains("values." + field))
                        .body("errors.message", contains("请填写"));
            }
        }
    }

    @Test
    void supervisorsAreOfTheListInOfficeOnThatDay() throws IOException {
        String study = obligation("staff", 0);
        String former = supervisor("吴监督", "2026-01-01", "2026-12-31");
        Map<String, Object> values = new HashMap<>();
        for (JsonNode one : filled(former)) {
            if (one.path("form").asText().equals("supervisor-inspection")) {
                values = JSON.convertValue(one.path("values"), Map.class);
            }
        }
        String id = recorded(study, "supervisor-inspection", values);
        act("staff", id, "SUBMIT", null)
                .statusCode(422)
                .body("errors.field", contains("values.members[0]"))
                .body("errors.message", contains("吴监督当日不在聘期内"));
        assertEquals("吴监督", read("staff", id).getString("names.'" + former + "'"));

        values.put("members", List.of(Fixture.person("王样例").id().toString()));
        act("staff", recorded(study, "supervisor-inspection", values), "SUBMIT", null)
                .statusCode(422)
                .body("errors.message", contains("不是本局聘任的警风警纪监督员"));
    }

    private static String recorded(String obligation, String form, Map<String, Object> values) {
        Map<String, Object> request = request(obligation, "试填 " + form, "2027-06-10");
        request.put("form", current(form).getString("current.id"));
        request.put("values", values);
        String id = UUID.randomUUID().toString();
        save("staff", id, null, request).statusCode(201);
        return id;
    }

    private static JsonPath current(String form) {
        return As.account("staff")
                .get(API + "/forms/" + form)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> required(String form) {
        return current(form).getList("current.definition.schema.required");
    }

    private static String supervisor(String name, String from, String to) {
        Map<String, Object> entry = new HashMap<>(Map.of(
                "kind", "CONDUCT_SUPERVISOR", "name", name, "organisation", "某社区", "occurredOn", from, "validTo", to));
        entry.put("basis", "聘书");
        entry.put("note", "");
        String id = UUID.randomUUID().toString();
        As.account("discipline")
                .contentType("application/json")
                .body(entry)
                .put(API + "/roster-entries/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** The lines of the file, with the ids of whom and what they name. */
    private static List<JsonNode> filled(String supervisor) throws IOException {
        try (InputStream in = FilledFormsTest.class.getResourceAsStream("/forms/filled.json")) {
            List<JsonNode> named = new ArrayList<>();
            for (JsonNode line : JSON.readTree(in)) {
                named.add(JSON.readTree(Pattern.compile("\"(人员|单位|监督员):([^\"]+)\"")
                        .matcher(line.toString())
                        .replaceAll(found -> "\"" + id(found.group(1), found.group(2), supervisor) + "\"")));
            }
            return named;
        }
    }

    private static String id(String kind, String name, String supervisor) {
        return switch (kind) {
            case "人员" -> Fixture.person(name).id().toString();
            case "单位" -> Fixture.unit(name).toString();
            default -> supervisor;
        };
    }

    private static String inWords(Map<?, ?> measure) {
        Object flag = measure.get("flag");
        Object value = flag != null ? Boolean.TRUE.equals(flag) ? "是" : "否" : measure.get("number");
        Object said = value == null ? measure.get("choice") : value;
        return measure.get("name") + " "
                + (said instanceof Number number
                        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                        : said);
    }
}
