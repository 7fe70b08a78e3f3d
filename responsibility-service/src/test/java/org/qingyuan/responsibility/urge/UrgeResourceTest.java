package org.qingyuan.responsibility.urge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.Records;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** 催办: 纪委 presses for one obligation, as often as it likes, in words that the unit reads. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class UrgeResourceTest extends PlanInForce {
    UrgeResourceTest() {
        super(LocalDate.of(2053, 4, 10));
    }

    @Test
    void whatIsUrgedWaitsForTheUnitUntilItIsDone() {
        String obligation = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[14].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.clause.contains('每季度') && it.due == '2053-03-31' }.id");
        int before = waiting("staff");
        int others = waiting("staff-yunxiu");
        String id = UUID.randomUUID().toString();
        urge("discipline", obligation, id, " 请于本周内补办并说明原因。 ")
                .statusCode(200)
                .body("words", is("请于本周内补办并说明原因。"))
                .body("on", is("2053-04-10"));
        // Sent again after a lost answer it is there once.
        urge("discipline", obligation, id, "请于本周内补办并说明原因。").statusCode(200);
        urge("discipline", obligation, UUID.randomUUID().toString(), "再次催办").statusCode(200);
        As.account("staff")
                .get(API + "/obligations/" + obligation + "/urges")
                .then()
                .statusCode(200)
                .body("words", contains("再次催办", "请于本周内补办并说明原因。"));
        assertEquals(before + 1, waiting("staff"));
        assertEquals(others, waiting("staff-yunxiu"));
        urged("staff").body("items.id", hasItem(obligation));

        urge("staff", obligation, UUID.randomUUID().toString(), "自己催自己").statusCode(403);
        urge("bureau-leader", obligation, UUID.randomUUID().toString(), "催").statusCode(403);
        As.account("staff-yunxiu")
                .get(API + "/obligations/" + obligation + "/urges")
                .then()
                .statusCode(404);

        Records.accepted("staff", "unit-leader", "discipline", obligation, "2053-04-01");
        assertEquals(before, waiting("staff"));
        urged("staff").body("items.id", not(hasItem(obligation)));
        urge("discipline", obligation, UUID.randomUUID().toString(), "已办结").statusCode(409);
    }

    private static ValidatableResponse urge(String account, String obligation, String id, String words) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("words", words))
                .put(API + "/obligations/" + obligation + "/urges/" + id)
                .then();
    }

    private static ValidatableResponse urged(String account) {
        return As.account(account)
                .get(API + "/obligations?limit=200&urged=true")
                .then()
                .statusCode(200);
    }

    private static int waiting(String account) {
        return As.account(account)
                .get(API + "/workbench")
                .then()
                .statusCode(200)
                .extract()
                .path("urged");
    }
}
