package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who recorded for a station is transferred to the unit that accepts what the station does. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TransferredRecorderTest extends RecordJourney {
    @Test
    void theRecorderHasNoPowerOverWhatTheOldUnitDid() {
        String branch = ofTheBranch();
        String id = draft("staff-yunxiu", branch, "专题组织生活会", "2027-05-20");
        evidence("staff-yunxiu", id, PDF).statusCode(200);
        String file = read("staff-yunxiu", id).getString("evidence[0].id");
        act("staff-yunxiu", id, "SUBMIT", null).statusCode(200);
        act("leader-yunxiu", id, "SIGN", null).statusCode(200);
        act("unit-leader", id, "RETURN", "缺签到表").statusCode(200).body("state", is("RETURNED"));
        waits("staff-yunxiu", "RETURNED", id);

        transferred()
                .get(API + "/records/" + id)
                .then()
                .statusCode(200)
                .body("acts", empty())
                .body("editable", is(false));
        transferred()
                .get(API + "/records?queue=RETURNED")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        for (String act : new String[] {"DISCARD", "SUBMIT"}) {
            transferred()
                    .header("If-Match", "\"" + read("staff-yunxiu", id).getInt("version") + "\"")
                    .contentType("application/json")
                    .body(Map.of("act", act))
                    .post(API + "/records/" + id + "/acts")
                    .then()
                    .statusCode(403);
        }
        transferred()
                .delete(API + "/records/" + id + "/evidence/" + file)
                .then()
                .statusCode(403);
        transferred()
                .contentType("application/octet-stream")
                .queryParam("name", "签到表.pdf")
                .body(PDF)
                .put(API + "/records/" + id + "/evidence/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static RequestSpecification transferred() {
        Fixture.Account before = Fixture.account("staff-yunxiu");
        return As.token(token -> token.bureau(before.bureau())
                .account(before.username())
                .person(before.person())
                .unit(Fixture.account("unit-leader").unit())
                .roles("staff"));
    }
}
