package org.qingyuan.inspection.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SchemeResourceTest {
    private static final String API = "/api/inspection/v1/schemes";

    @Inject
    DataSource database;

    @Test
    void aDraftIsCheckedAdoptedFrozenAndRevised() throws SQLException {
        JsonPath draft = begin("考评方案甲", "EXAMPLE");
        String id = draft.getString("id");
        As.account("discipline")
                .get(API + "/" + id)
                .then()
                .body("faults", empty())
                .body("acts", contains("SAVE", "SETTLE", "DISCARD"))
                .body("scheme.sheets[0].parts[0].groups[0].indicators[0].clauses[0].rule.kind", is("PER_COUNT"));

        Map<String, Object> content = draft.getMap("scheme");
        part(content).put("weight", 61);
        save(id, null, content).statusCode(428);
        JsonPath faulty = save(id, "\"0\"", content)
                .statusCode(200)
                .body("faults.code", contains("WEIGHTS"))
                .body("faults[0].place", is("/sheets/0/parts"))
                .body("faults[0].expected", is("100"))
                .body("faults[0].actual", is("101"))
                .extract()
                .jsonPath();
        save(id, "\"0\"", content).statusCode(412);
        adopt("discipline-head", id, faulty.getInt("version"))
                .statusCode(422)
                .body("code", is("SCHEME_FAULTY"))
                .body("faults[0].code", is("WEIGHTS"));

        part(content).put("weight", 60.0);
        JsonPath good = save(id, etag(faulty), content)
                .statusCode(200)
                .body("faults", empty())
                .extract()
                .jsonPath();
        assertEquals(draft.getString("sha256"), good.getString("sha256"));
        adopt("discipline", id, good.getInt("version")).statusCode(403);
        adopt("discipline-head", id, good.getInt("version"))
                .statusCode(200)
                .body("state", is("ADOPTED"))
                .body("adoptionBasis", is("党委会议纪要〔2026〕3号"));
        save(id, "\"9\"", content).statusCode(412);
        int version = As.account("staff")
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        save(id, "\"" + version + "\"", content).statusCode(409).body("code", is("SCHEME_NOT_DRAFT"));
        try (Connection connection = database.getConnection()) {
            SQLException refused = assertThrows(SQLException.class, () -> connection
                    .createStatement()
                    .executeUpdate("update scheme_version set title = 'x' where id = '" + id + "'"));
            assertEquals("23514", refused.getSQLState());
        }

        String next = As.account("discipline")
                .post(API + "/" + id + "/revise")
                .then()
                .statusCode(201)
                .body("number", is(2))
                .body("versions", hasSize(2))
                .extract()
                .path("id");
        As.account("discipline").post(API + "/" + id + "/revise").then().statusCode(409);
        Map<String, Object> changed = good.getMap("scheme");
        changed.put("title", "考评方案甲(修订)");
        save(next, "\"0\"", changed).statusCode(200);
        As.account("discipline")
                .queryParam("from", id)
                .get(API + "/" + next + "/differences")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].path", is("title"))
                .body("[0].before", is("考评方案甲"))
                .body("[0].after", is("考评方案甲(修订)"));
        As.account("staff").get(API + "/" + next).then().statusCode(404);
        As.account("staff")
                .queryParam("from", id)
                .get(API + "/" + next + "/differences")
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverChangedItLastCannotAdoptIt() {
        JsonPath draft = json("discipline-head")
                .body(Map.of("title", "考评方案乙", "year", 2026, "start", "EXAMPLE"))
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        adopt("discipline-head", draft.getString("id"), 0).statusCode(403).body("code", is("SCHEME_FOUR_EYES"));
    }

    @Test
    void draftsAndOtherBureausSchemesAreNotKnown() {
        String id = begin("考评方案丙", "FRAME").getString("id");
        for (String account : List.of("staff", "inspector", "auditor", "bureau-leader")) {
            As.account(account).get(API + "/" + id).then().statusCode(404);
            As.account(account).get(API).then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        RequestSpecification elsewhere =
                As.token(token -> token.bureau("changzhou").roles("discipline", "discipline-head"));
        elsewhere.get(API + "/" + id).then().statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .header("If-Match", "\"0\"")
                .delete(API + "/" + id)
                .then()
                .statusCode(404);
        As.account("discipline")
                .header("If-Match", "\"0\"")
                .delete(API + "/" + id)
                .then()
                .statusCode(204);
        As.account("discipline").get(API + "/" + id).then().statusCode(404);
    }

    @Test
    void aScoringTableBecomesADraftWhoseFlagsAPersonSettles() {
        JsonPath draft = Answer.of(As.account("discipline")
                .multiPart(file("scores.xlsx", ScoringTables.workbook()))
                .multiPart(text("2026年度考评方案"))
                .multiPart("year", "2026")
                .post("/api/inspection/v1/scheme-imports")
                .then()
                .statusCode(201)
                .body("sourceName", is("scores.xlsx"))
                .body("scheme.sheets[0].parts[0].full", is(20))
                .body("flags.code", hasItem("SOURCE_NOT_SAID"))
                .body("faults.code", hasItem("MISSING")));
        String id = draft.getString("id");
        adopt("discipline-head", id, 0).statusCode(409).body("code", is("SCHEME_HAS_OPEN_FLAGS"));
        json("discipline")
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "采用随附的等次和测评规则"))
                .post(API + "/" + id + "/flags/1/settle")
                .then()
                .statusCode(200)
                .body("flags[0].settled", is(true))
                .body("flags[0].note", is("采用随附的等次和测评规则"))
                .body("versions[0].openFlags", is(draft.getList("flags").size() - 1));
        json("discipline")
                .header("If-Match", "\"1\"")
                .body(Map.of("note", "x"))
                .post(API + "/" + id + "/flags/99/settle")
                .then()
                .statusCode(404);
    }

    static MultiPartSpecification file(String name, byte[] bytes) {
        return new MultiPartSpecBuilder(bytes)
                .controlName("file")
                .fileName(name)
                .charset(StandardCharsets.UTF_8)
                .mimeType("application/octet-stream")
                .build();
    }

    static MultiPartSpecification text(String title) {
        return new MultiPartSpecBuilder(title)
                .controlName("title")
                .charset(StandardCharsets.UTF_8)
                .mimeType("text/plain")
                .build();
    }

    @Test
    void aDraftIsTriedAgainstAnother() {
        JsonPath one = begin("试算甲", "EXAMPLE");
        JsonPath other = begin("试算乙", "EXAMPLE");
        Map<String, Object> content = other.getMap("scheme");
        content.put("notApplicable", "FULL");
        save(other.getString("id"), "\"0\"", content).statusCode(200);
        json("discipline")
                .body(Map.of("kind", "UNIT", "objects", 20, "seed", 7, "against", other.getString("id")))
                .post(API + "/" + one.getString("id") + "/trials")
                .then()
                .statusCode(200)
                .body("objects", hasSize(20))
                .body("grades.code", contains("excellent", "good", "qualified", "basic", "unqualified"))
                .body("spread.highest", greaterThan(60f));
        JsonPath frame = begin("试算丙", "FRAME");
        json("discipline")
                .body(Map.of("kind", "UNIT", "objects", 20, "seed", 7))
                .post(API + "/" + frame.getString("id") + "/trials")
                .then()
                .statusCode(422)
                .body("code", is("SCHEME_FAULTY"));
    }

    @Test
    void anUnknownKindOfRuleIsRefusedByItsPlace() {
        JsonPath draft = begin("考评方案丁", "EXAMPLE");
        Map<String, Object> content = draft.getMap("scheme");
        content.put("surprise", 1);
        save(draft.getString("id"), "\"0\"", content).statusCode(400).body("errors[0].field", is("surprise"));
    }

    private static JsonPath begin(String title, String start) {
        return json("discipline")
                .body(Map.of("title", title, "year", 2026, "start", start))
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse save(String id, String ifMatch, Map<String, Object> content) {
        RequestSpecification request = json("discipline");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(content)
                .put(API + "/" + id)
                .then();
    }

    private static ValidatableResponse adopt(String account, String id, int version) {
        return json(account)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("basis", "党委会议纪要〔2026〕3号"))
                .post(API + "/" + id + "/adopt")
                .then();
    }

    private static String etag(JsonPath view) {
        return "\"" + view.getInt("version") + "\"";
    }

    private static RequestSpecification json(String account) {
        return As.account(account).contentType(ContentType.JSON);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> scheme) {
        Map<String, Object> sheet = ((List<Map<String, Object>>) scheme.get("sheets")).getFirst();
        return ((List<Map<String, Object>>) sheet.get("parts")).getFirst();
    }
}
