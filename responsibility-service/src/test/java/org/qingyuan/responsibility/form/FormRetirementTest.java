package org.qingyuan.responsibility.form;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** A form of its own that a bureau no longer wants: offered no more, its records as they were. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FormRetirementTest {
    @BeforeEach
    void aBureau() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aRetiredFormIsOfferedNoMoreAndItsRecordsStay() {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> definition =
                FormResourceTest.form("discipline", "activity").getMap("current.definition");
        definition.put("title", "停用试验");
        int version = FormResourceTest.save(code, null, definition).extract().path("version");
        String current = FormResourceTest.publish(code, version).extract().path("id");
        String record = UUID.randomUUID().toString();
        record(record, current, "停用前").statusCode(201);

        retire("staff", code).statusCode(403);
        retire("discipline", "culture-site").statusCode(409).body("code", is("FORM_SHIPPED"));
        retire("discipline", "nothing").statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .put(API + "/forms/" + code + "/retirement")
                .then()
                .statusCode(404);
        retire("discipline", code).statusCode(204);
        retire("discipline", code).statusCode(204);

        As.account("staff").get(API + "/forms").then().body("code", not(hasItem(code)));
        As.account("staff")
                .get(API + "/forms?retired=true")
                .then()
                .body("find { it.code == '" + code + "' }.retiredOn", notNullValue());
        As.account("staff")
                .get(API + "/forms/" + code)
                .then()
                .statusCode(200)
                .body("retiredOn", notNullValue())
                .body("retirable", is(true));
        record(UUID.randomUUID().toString(), current, "停用后")
                .statusCode(409)
                .body("code", is("FORM_RETIRED"))
                .body("detail", is("表单“停用试验”已停用，请选择其他表单。"));
        int kept = As.account("staff")
                .get(API + "/records/" + record)
                .then()
                .extract()
                .path("version");
        As.account("staff")
                .contentType("application/json")
                .header("If-Match", "\"" + kept + "\"")
                .body(draft(current, "停用前改"))
                .put(API + "/records/" + record)
                .then()
                .statusCode(200)
                .body("form", is(current));

        As.account("staff")
                .delete(API + "/forms/" + code + "/retirement")
                .then()
                .statusCode(403);
        As.account("discipline-head")
                .delete(API + "/forms/" + code + "/retirement")
                .then()
                .statusCode(204);
        As.account("discipline-head")
                .delete(API + "/forms/" + code + "/retirement")
                .then()
                .statusCode(404);
        As.account("staff").get(API + "/forms").then().body("code", hasItem(code));
    }

    @Test
    void aPlanThatIsOverStillNamesTheFormThatWasChosen() {
        String code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> definition =
                FormResourceTest.form("discipline", "activity").getMap("current.definition");
        definition.put("title", "曾经选用");
        FormResourceTest.publish(
                code, FormResourceTest.save(code, null, definition).extract().<Integer>path("version"));
        BusinessDate.set(LocalDate.of(2048, 2, 1));
        try {
            JsonPath plan = Plans.published(2048);
            String duty = plan.getString("rows[1].duties[0].id");
            As.account("discipline")
                    .header("If-Match", "\"0\"")
                    .contentType("application/json")
                    .body(Map.of("form", code, "formRequired", true, "shareable", true))
                    .put(API + "/duty-settings/" + duty)
                    .then()
                    .statusCode(200);
            String obligation = As.account("discipline")
                    .get(API + "/obligations?limit=1&row=" + plan.getString("rows[1].id"))
                    .then()
                    .extract()
                    .path("items[0].id");
            retire("discipline", code).statusCode(409).body("code", is("FORM_CHOSEN"));
            Plans.close(plan);
            retire("discipline", code).statusCode(204);
            As.account("discipline")
                    .get(API + "/duty-settings?plan=" + plan.getString("id"))
                    .then()
                    .statusCode(200)
                    .body("find { it.duty == '" + duty + "' }.formTitle", is("曾经选用"));
            As.account("discipline")
                    .get(API + "/obligation-forms?obligation=" + obligation)
                    .then()
                    .statusCode(200)
                    .body("form.code", hasItem(code));
        } finally {
            BusinessDate.reset();
        }
    }

    static ValidatableResponse retire(String account, String code) {
        return As.account(account).put(API + "/forms/" + code + "/retirement").then();
    }

    private static ValidatableResponse record(String id, String form, String title) {
        return As.account("staff")
                .contentType("application/json")
                .body(draft(form, title))
                .put(API + "/records/" + id)
                .then();
    }

    private static Map<String, Object> draft(String form, String title) {
        return Map.of(
                "title",
                title,
                "content",
                "",
                "participants",
                "",
                "obligations",
                List.of(),
                "form",
                form,
                "values",
                Map.of());
    }
}
