package org.qingyuan.responsibility.obligation;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ObligationGroupsTest {
    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2037, 3, 10));
        plan = Plans.published(2037);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void whatManyUnitsOweAtATimeIsOneLineThatLeadsToAllOfThem() {
        String of = "plan=" + plan.getString("id") + "&state=OVERDUE";
        JsonPath late = groups("discipline", of);
        String analyses = "findAll { it.example.item.no == '3.3' && it.units > 1 }";
        // January and February: March is not over.
        assertEquals(
                List.of("2037-01-01", "2037-02-01"),
                late.getList(analyses + ".example.starts"),
                "in the order of their due dates");
        String duty = late.getString(analyses + "[0].example.duty");
        String due = late.getString(analyses + "[0].example.due");
        int many = late.getInt(analyses + "[0].obligations");
        As.account("discipline")
                .get(API + "/obligations?limit=200&" + of + "&duty=" + duty + "&from=" + due + "&to=" + due)
                .then()
                .statusCode(200)
                .body("items.size()", is(many))
                .body("items.duty", everyItem(is(duty)))
                .body("items.unit.id.unique().size()", is(late.getInt(analyses + "[0].units")));
        List<String> shown = late.getList("example.id");
        assertEquals(shown.size(), new HashSet<>(shown).size());
        assertEquals(
                As.account("discipline")
                        .get(API + "/obligation-warnings?limit=1")
                        .then()
                        .extract()
                        .jsonPath()
                        .getInt("overdue"),
                groups("discipline", "state=OVERDUE").getInt("obligations.sum()"));
        assertEquals(1, groups("discipline", of + "&limit=1").getList("$").size());
    }

    @Test
    void aUnitIsToldOfItsOwnAlone() {
        List<Integer> units = groups("staff-yunxiu", "state=OVERDUE").getList("units");
        assertTrue(!units.isEmpty() && units.stream().allMatch(n -> n == 1), () -> "" + units);
        As.account("auditor").get(API + "/obligation-groups").then().statusCode(403);
        As.account("staff-yunxiu")
                .get(API + "/obligation-groups?unit=" + plan.getString("rows[0].responsible[0].unit.id"))
                .then()
                .statusCode(404);
    }

    private static JsonPath groups(String account, String query) {
        return Answer.of(As.account(account)
                .get(API + "/obligation-groups?" + (query.contains("limit") ? "" : "limit=200&") + query)
                .then()
                .statusCode(200));
    }
}
