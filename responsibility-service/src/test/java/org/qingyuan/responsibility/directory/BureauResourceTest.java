package org.qingyuan.responsibility.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.responsibility.directory.TestBureau.API;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class BureauResourceTest {
    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void everyoneSeesTheOwnBureauAndTheOneAbove() {
        As.account("staff")
                .get(API + "/bureaus")
                .then()
                .statusCode(200)
                .body("items.code", contains("changzhou", "jintan"));
        As.account("staff")
                .get(API + "/bureaus/changzhou")
                .then()
                .statusCode(200)
                .body("name", equalTo("常州市公安局"));
        TestBureau other = TestBureau.create();
        As.account("staff").get(API + "/bureaus/{code}", other.code).then().statusCode(404);
    }

    @Test
    void aSuperiorSeesAllThatLiesBelow() {
        TestBureau grandchild = TestBureau.create("jintan");
        As.account("superior")
                .get(API + "/bureaus?limit=200")
                .then()
                .body("items.code", hasItems("changzhou", "jintan", grandchild.code));
        As.account("staff").get(API + "/bureaus?limit=200").then().body("items.code", not(hasItem(grandchild.code)));
        As.account("superior")
                .get(API + "/units?bureau={code}", grandchild.code)
                .then()
                .statusCode(200);
    }

    @Test
    void anAdministratorChangesTheOwnBureauOnly() {
        TestBureau bureau = TestBureau.create();
        bureau.put("bureaus", bureau.code, with(bureau.body(null), "name", "改名公安局"), 0)
                .statusCode(200)
                .body("name", equalTo("改名公安局"));
        bureau.put("bureaus", bureau.code, with(bureau.body(null), "parent", "nowhere"), 1)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_BUREAU"));
        Map<String, Object> jintan = Map.of("code", "jintan", "name", "别的", "shortName", "别的", "parent", "changzhou");
        bureau.put("bureaus", "jintan", jintan, 0).statusCode(403).body("code", equalTo("BUREAU_NOT_YOURS"));
    }

    @Test
    void twoBureausAreNotAboveEachOther() {
        TestBureau above = TestBureau.create();
        TestBureau below = TestBureau.create(above.code);
        above.put("bureaus", above.code, above.body(below.code), 0)
                .statusCode(422)
                .body("code", equalTo("CIRCULAR_PARENT"));
    }

    @Test
    void whoeverSetsUpABureauMayIntroduceTheOneAboveItOnce() {
        TestBureau above = TestBureau.notThereYet();
        TestBureau below = TestBureau.notThereYet();
        Map<String, Object> unitAbove = above.unit("驻局纪检监察组", "DISCIPLINE", 1);
        Map<String, Object> first =
                Map.of("bureaus", List.of(above.body(null), below.body(above.code)), "units", List.of(unitAbove));
        load(below, first).statusCode(200);
        load(below, first).statusCode(200);
        Map<String, Object> later = Map.of("units", List.of(above.unit("另一单位", "GENERAL", 2)));
        load(below, later).statusCode(403);
        load(above, later).statusCode(200);
    }

    private static ValidatableResponse load(TestBureau as, Map<String, ?> sections) {
        return as.admin()
                .contentType(ContentType.JSON)
                .body(sections)
                .put(API + "/directory")
                .then();
    }
}
