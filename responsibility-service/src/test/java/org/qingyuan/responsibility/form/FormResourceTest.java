package org.qingyuan.responsibility.form;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FormResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aBureau() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aBureauUsesTheShippedFormsUntilItHasItsOwn() {
        As.account("staff")
                .get(API + "/forms")
                .then()
                .statusCode(200)
                .body("code", hasItems("central-group-study", "petition-analysis", "special-rectification"))
                .body("find { it.code == 'central-group-study' }.items", is(List.of("1.1")))
                .body("find { it.code == 'central-group-study' }.origin", is("SHIPPED"))
                .body("find { it.code == 'central-group-study' }.draft", is(false));

        JsonPath shipped = form("discipline", "culture-site");
        Map<String, Object> changed = shipped.getMap("current.definition");
        changed.put("title", "廉政文化示范点争创（本局）");
        save("culture-site", null, changed)
                .statusCode(201)
                .body("number", is(1))
                .body("state", is("DRAFT"));
        save("culture-site", null, changed).statusCode(428);
        save("culture-site", "\"9\"", changed).statusCode(412);
        form("staff", "culture-site");
        As.account("staff").get(API + "/forms/culture-site").then().body("draft", nullValue());
        JsonPath draft = form("discipline-head", "culture-site");
        assertEquals("廉政文化示范点争创（本局）", draft.getString("draft.definition.title"));
        String id = draft.getString("draft.id");
        As.account("staff").get(API + "/form-versions/" + id).then().statusCode(404);

        publish("culture-site", draft.getInt("draft.version")).statusCode(200).body("publishedOn", notNullValue());
        As.account("staff")
                .get(API + "/forms/culture-site")
                .then()
                .statusCode(200)
                .body("current.id", is(id))
                .body("current.origin", is("BUREAU"))
                .body("versions.origin", is(List.of("BUREAU", "SHIPPED")));
        As.account("staff")
                .get(API + "/form-versions/" + shipped.getString("current.id"))
                .then()
                .statusCode(200)
                .body("definition.title", is("廉政文化示范点争创"));

        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/forms/culture-site")
                .then()
                .statusCode(200)
                .body("current.origin", is("SHIPPED"));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/form-versions/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aNewFormIsOfOneBureauAlone() {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> definition = form("discipline", "activity").getMap("current.definition");
        definition.put("title", "本局自定");
        int version = save(code, null, definition).statusCode(201).extract().path("version");
        publish(code, version).statusCode(200);
        As.account("staff-yunxiu").get(API + "/forms").then().body("code", hasItem(code));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/forms")
                .then()
                .statusCode(200)
                .body("code", not(hasItem(code)));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/forms/" + code)
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftCanBeGivenUp() {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        int version = save(code, null, form("discipline", "activity").getMap("current.definition"))
                .extract()
                .path("version");
        As.account("discipline")
                .delete(API + "/forms/" + code + "/draft")
                .then()
                .statusCode(428);
        As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .delete(API + "/forms/" + code + "/draft")
                .then()
                .statusCode(204);
        As.account("discipline").get(API + "/forms/" + code).then().statusCode(404);
    }

    @Test
    void aFormThatDoesNotFitTheRulesIsRefusedFieldByField() {
        Map<String, Object> definition = form("discipline", "activity").getMap("current.definition");
        Map<String, Object> schema = new HashMap<>((Map<String, Object>) definition.get("schema"));
        schema.put("required", List.of("nothing"));
        definition.put("schema", schema);
        save("own-refused", null, definition)
                .statusCode(422)
                .body("code", is("FORM_INVALID"))
                .body("errors[0].field", is("schema.required"))
                .body("errors[0].message", is("所指栏目不存在"));
    }

    @Test
    void aPublishedVersionIsFrozenInTheDatabaseItself() throws SQLException {
        for (String sql : List.of("update form_version set title = 'x'", "delete from form_version")) {
            try (Connection connection = database.getConnection()) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> connection.createStatement().execute(sql));
                assertEquals("23514", refused.getSQLState(), sql);
            }
        }
    }

    @Test
    void aDutyHasTheFormOfItsWordsUntilSomebodyChoosesAnother() {
        JsonPath plan = Plans.importSeed(2034);
        JsonPath settings = settings("discipline", plan);
        assertEquals("central-group-study", settings.getString("[1].form"));
        assertEquals(false, settings.getBoolean("[1].chosen"));
        String duty = settings.getString("[1].duty");
        As.account("staff")
                .get(API + "/duty-settings?plan=" + plan.getString("id"))
                .then()
                .statusCode(404);

        setting(duty, null, "activity").statusCode(428);
        setting(duty, "\"0\"", "nothing").statusCode(422).body("code", is("FORM_UNKNOWN"));
        setting(duty, "\"0\"", "activity")
                .statusCode(200)
                .body("form", is("activity"))
                .body("chosen", is(true))
                .body("shareable", is(false))
                .body("version", is(1));
        setting(duty, "\"0\"", "activity").statusCode(412);
        setting(duty, "\"1\"", null).statusCode(200).body("form", is("central-group-study"));

        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        int version = save(code, null, form("discipline", "activity").getMap("current.definition"))
                .extract()
                .path("version");
        publish(code, version).statusCode(200);
        setting(duty, "\"2\"", code).statusCode(200);
        FormRetirementTest.retire("discipline", code).statusCode(409).body("code", is("FORM_CHOSEN"));
        setting(duty, "\"3\"", null).statusCode(200);
        FormRetirementTest.retire("discipline", code).statusCode(204);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .header("If-Match", "\"4\"")
                .contentType("application/json")
                .body(Map.of("formRequired", false, "shareable", true))
                .put(API + "/duty-settings/" + duty)
                .then()
                .statusCode(404);
    }

    @Test
    void anObligationBringsItsFormToThoseWhoMayKnowIt() {
        JsonPath plan = Plans.published(2035);
        try {
            String study = As.account("staff")
                    .get(API + "/obligations?limit=200&row=" + plan.getString("rows[0].id"))
                    .then()
                    .extract()
                    .path("items.find { it.kind == 'RECURRING' }.id");
            As.account("staff")
                    .get(API + "/obligation-forms?obligation=" + study)
                    .then()
                    .statusCode(200)
                    .body("[0].form.code", is("central-group-study"))
                    .body("[0].form.definition.schema.properties.theme.title", is("学习主题"));
            As.account("discipline")
                    .get(API + "/obligation-forms?obligation=" + study)
                    .then()
                    .statusCode(200);
            As.account("staff-yunxiu")
                    .get(API + "/obligation-forms?obligation=" + study)
                    .then()
                    .statusCode(404);
            As.account("staff").get(API + "/obligation-forms").then().body("$", empty());
        } finally {
            Plans.close(plan);
        }
    }

    static JsonPath form(String account, String code) {
        return Answer.of(As.account(account).get(API + "/forms/" + code).then().statusCode(200));
    }

    static ValidatableResponse save(String code, String ifMatch, Map<String, Object> definition) {
        var as = As.account("discipline").contentType("application/json").body(definition);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(API + "/forms/" + code + "/draft")
                .then();
    }

    static ValidatableResponse publish(String code, int version) {
        return As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .post(API + "/forms/" + code + "/draft/publish")
                .then();
    }

    private static JsonPath settings(String account, JsonPath plan) {
        return Answer.of(As.account(account)
                .get(API + "/duty-settings?plan=" + plan.getString("id"))
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse setting(String duty, String ifMatch, String form) {
        Map<String, Object> body = new HashMap<>(Map.of("formRequired", true, "shareable", false));
        body.put("form", form);
        var as = As.account("discipline").contentType("application/json").body(body);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(API + "/duty-settings/" + duty)
                .then();
    }
}
