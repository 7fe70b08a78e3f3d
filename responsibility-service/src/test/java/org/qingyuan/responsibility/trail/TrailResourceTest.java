package org.qingyuan.responsibility.trail;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TrailResourceTest {

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void anImportLeavesATrailWithItsActorAndWithoutContent() {
        String plan = Plans.importSeed(2026).getString("id");
        As.account("auditor")
                .get(API + "/trail?act=plan.import&objectId=" + plan)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].account", is("discipline"))
                .body("items[0].objectKind", is("plan"))
                .body("items.canonical", everyItem(not(org.hamcrest.Matchers.containsString("责任分解表"))));
    }

    @Test
    void readingTheTrailIsAnActOfItsOwn() {
        As.account("auditor").get(API + "/trail").then().statusCode(200);
        As.account("auditor")
                .get(API + "/trail?act=trail.read")
                .then()
                .statusCode(200)
                .body("items.account", hasItem("auditor"));
    }

    @Test
    void anAuditorOfAnotherBureauSeesNothingOfThisOne() {
        String plan = Plans.importSeed(2026).getString("id");
        As.token(token -> token.bureau("changzhou").roles("auditor"))
                .get(API + "/trail?objectId=" + plan)
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }
}
