package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class UnitHistoryTest {
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void theHistoryTellsWhoChangedWhat() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = bureau.unit("甲", "GENERAL", 1);
        UUID id = bureau.make("units", unit);
        bureau.put("units", id, unit).statusCode(200);
        bureau.put("units", id, with(unit, "name", "乙"), 0).statusCode(200);

        ValidatableResponse history = bureau.as("discipline")
                .get(API + "/units/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.body.name", contains("乙", "甲"))
                .body("items[0].byAccount", equalTo("tester"))
                .body("items[0].at", not(nullValue()));
        assertEquals(id.toString(), history.extract().path("items[1].body.id"));

        JsonPath first = bureau.admin()
                .get(API + "/units/{id}/history?limit=1", id)
                .then()
                .body("items.body.name", contains("乙"))
                .extract()
                .jsonPath();
        bureau.admin()
                .get(API + "/units/{id}/history?limit=1&after={after}", id, first.getString("next"))
                .then()
                .body("items.body.name", contains("甲"))
                .body("next", nullValue());
        bureau.as("staff").get(API + "/units/{id}/history", id).then().statusCode(403);
        As.account("admin").get(API + "/units/{id}/history", id).then().statusCode(404);
    }

    @Test
    void theTrailKnowsOfEveryChangeByItsIdOnly() {
        TestBureau bureau = TestBureau.create();
        Map<String, Object> unit = bureau.unit("甲", "GENERAL", 1);
        UUID id = bureau.make("units", unit);
        bureau.put("units", id, unit).statusCode(200);
        bureau.put("units", id, with(unit, "name", "乙"), 0).statusCode(200);
        bureau.put("units", id, with(unit, "name", "丙"), 0).statusCode(412);
        bureau.as("auditor")
                .get(API + "/trail?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.objectId == '" + id + "' }.act.sort()",
                        contains("directory.change", "directory.create"))
                .body("items.findAll { it.objectId == '" + id + "' }.details", contains(Map.of(), Map.of()));
    }
}
