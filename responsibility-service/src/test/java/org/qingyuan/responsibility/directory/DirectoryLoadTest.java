package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryLoadTest {
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void loadingTheSameAgainWritesNothing() {
        int before = changes();
        FixtureDirectory.load()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(FixtureDirectory.size()))
                .body("kinds.kind", hasSize(7));
        assertEquals(before, changes());
    }

    @Test
    void everyOtherRoleIsRefused() {
        for (String account : new String[] {"discipline-head", "superior", "auditor", "staff"}) {
            put(As.account(account), FixtureDirectory.sections())
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
        put(As.nobody(), FixtureDirectory.sections()).statusCode(401);
    }

    @Test
    void theSuperiorBureauOnceIntroducedIsItsOwnAdministratorsAffair() {
        ObjectNode sections = FixtureDirectory.sections();
        ((ObjectNode) sections.withArray("bureaus").get(0)).put("name", "别的名字");
        put(As.account("admin"), sections)
                .statusCode(403)
                .body("code", equalTo("BUREAU_NOT_YOURS"))
                .body("detail", equalTo("不能修改其他公安局（changzhou）的目录。"));
    }

    @Test
    void anUnrelatedBureauMayNotEvenBePutAsItIs() {
        put(As.token(token -> token.bureau("somewhere").roles("admin")), FixtureDirectory.sections())
                .statusCode(403)
                .body("code", equalTo("BUREAU_NOT_YOURS"));
    }

    @Test
    void everyProblemNamesItsPlaceAndNothingIsSaved() {
        ObjectNode sections = FixtureDirectory.sections();
        ((ObjectNode) sections.withArray("units").get(2)).put("name", "治 安");
        ((ObjectNode) sections.withArray("posts").get(4)).put("person", "019b76da-a800-7000-8000-000000000000");
        put(As.account("admin"), sections)
                .statusCode(422)
                .body("code", equalTo("DIRECTORY_REFUSED"))
                .body("detail", equalTo("目录有 2 处问题，未保存任何内容。"))
                .body("errors.find { it.field == 'units[2].name' }.message", equalTo("名称或别名“治 安”已被“治安大队”使用。"))
                .body("errors.field", hasItem("posts[4].person"));
        As.account("admin")
                .get(
                        "/api/responsibility/v1/units/{id}",
                        sections.at("/units/2/id").asText())
                .then()
                .statusCode(200)
                .body("name", equalTo("政工室"));
    }

    @Test
    void wrongShapesAreNamedByField() {
        ObjectNode sections = FixtureDirectory.sections();
        ((ObjectNode) sections.withArray("people").get(0)).put("policeNumber", "1");
        put(As.account("admin"), sections)
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.field", hasItem("people[0].policeNumber"));
    }

    private static ValidatableResponse put(RequestSpecification caller, ObjectNode sections) {
        return caller.contentType(ContentType.JSON)
                .body(sections)
                .put("/api/responsibility/v1/directory")
                .then();
    }

    private static int changes() {
        return As.token(token -> token.bureau(null).roles("directory-feed"))
                .get("/api/responsibility/v1/directory?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }
}
