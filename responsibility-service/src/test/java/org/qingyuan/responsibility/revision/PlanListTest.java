package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PlanListTest {
    /** Three drafts of one title: only where they come from tells them apart. */
    @Test
    void aDraftSaysWhereItComesFromAndWhoMadeIt() {
        RevisionBureau bureau = new RevisionBureau();
        Map<String, Object> person = bureau.directory.person("032001", "李样例", bureau.discipline);
        bureau.directory.make("people", TestBureau.with(person, "id", bureau.reviewer));
        JsonPath old = bureau.published(RevisionBureau.table());
        RevisionBureau.table().importAs(bureau.discipline(), 2026);
        JsonPath second = RevisionBureau.table().importAs(bureau.discipline(), 2026);
        RevisionBureau.begin(bureau.discipline(), second, old.getString("id")).statusCode(200);
        List<Map<String, Object>> rows = old.getList("rows.id").stream()
                .map(row -> Map.<String, Object>of("row", row, "choice", "REPEAT", "unfinished", "STAY"))
                .toList();
        bureau.discipline()
                .contentType("application/json")
                .body(Map.of("rows", rows))
                .put(API + "/plans/" + old.getString("id") + "/carry-over")
                .then()
                .statusCode(200);

        bureau.discipline()
                .get(API + "/plans?state=DRAFT")
                .then()
                .statusCode(200)
                .body("items.title.unique()", contains("试验局责任分解表"))
                .body("items.importedBy.name", everyItem(is("李样例")))
                .body("items.sourceName", everyItem(is(old.getString("sourceName"))))
                .body("items.revisionKind", contains(is("CARRY_OVER"), is("NEW_VERSION"), nullValue()))
                .body("items.predecessor.id", contains(old.getString("id"), old.getString("id")))
                .body("items[1].predecessor.validTo", is("2026-12-31"))
                .body("items[2].predecessor", nullValue());
    }
}
