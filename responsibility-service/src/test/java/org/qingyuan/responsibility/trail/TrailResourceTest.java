package org.qingyuan.responsibility.trail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
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
                .body("items[0].objectTitle", nullValue())
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

    @Test
    void anAuditorDoesNotLearnThatHisOwnFileWasOpened() {
        UUID auditor = Fixture.account("auditor").person();
        UUID opening = UUID.randomUUID();
        As.account("discipline")
                .contentType("application/json")
                .body(Map.of("person", auditor, "reason", "VERIFICATION", "note", "线索核查"))
                .put(API + "/integrity-openings/" + opening)
                .then()
                .statusCode(201);
        As.account("auditor")
                .get(API + "/trail?objectKind=person&act=integrity&objectId=" + auditor)
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
        As.token(token -> token.bureau("jintan")
                        .account("auditor-two")
                        .person(Fixture.account("staff").person())
                        .roles("auditor"))
                .get(API + "/trail?objectKind=person&act=integrity.open&objectId=" + auditor)
                .then()
                .statusCode(200)
                .body("items.account", hasItem("discipline"));
    }

    /** The sealed text holds ids alone; what they are called is looked up as the trail is read, and not of drafts. */
    @Test
    void peopleUnitsAndPublishedTablesAreCalledByName() {
        TestBureau bureau = TestBureau.create();
        UUID unit = bureau.newUnit("治安大队");
        UUID person = bureau.newPerson("032001", "李样例", unit);
        Map<String, Object> other = bureau.unit("刑侦大队", "OPERATIONAL", 2);
        As.token(token -> token.bureau(bureau.code)
                        .account("admin-li")
                        .person(person)
                        .roles("admin"))
                .contentType("application/json")
                .body(other)
                .put(API + "/units/{id}", other.get("id"))
                .then()
                .statusCode(201);
        As.token(token -> token.bureau(bureau.code).roles("auditor"))
                .get(API + "/trail?act=directory.create&account=admin-li")
                .then()
                .statusCode(200)
                .body("items.personName", contains("李样例"))
                .body("items.objectTitle", contains("刑侦大队"));
    }
}
