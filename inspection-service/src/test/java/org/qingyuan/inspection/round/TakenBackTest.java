package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What was signed, or opened, by mistake is taken back before the next hand has touched it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TakenBackTest extends UntilInspected {
    @Test
    void theHeadTakesBackWhatHeSignedWhileTheSelfInspectionLasts() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        fill("staff", political, "60", "40", "95");
        selfAct("unit-leader", political, "WITHDRAW", null).statusCode(409);
        selfAct("unit-leader", political, "SUBMIT", null).statusCode(200).body("acts.act", contains("WITHDRAW"));
        selfAct("staff", political, "WITHDRAW", null).statusCode(403);
        selfAct("discipline", political, "WITHDRAW", null).statusCode(403);
        selfAct("unit-leader", political, "WITHDRAW", null)
                .statusCode(200)
                .body("self.state", is("DRAFT"))
                .body("history.act", contains("SUBMIT", "WITHDRAW"));
        selfScore("staff", political, "2.4", "55").statusCode(412);
        selfAct("unit-leader", political, "SUBMIT", null).statusCode(200);
        sql("update evaluation_round set state = 'INSPECTION' where id = '" + round + "'");
        selfAct("unit-leader", political, "WITHDRAW", null).statusCode(409);
        As.account("unit-leader")
                .get(API + round + "/objects/" + political + "/self-inspection")
                .then()
                .body("acts.act", not(hasItem("WITHDRAW")));
    }

    @Test
    void aRoundOpenedByMistakeIsGivenUpWithAReason() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        As.account("staff").get(API + round).then().statusCode(200);
        act("discipline-head", "DISCARD").statusCode(422);
        giveUp("discipline").statusCode(403);
        giveUp("discipline-head").statusCode(200).body("round.state", is("DISCARDED"));
        As.account("staff").get(API + round).then().statusCode(404);
        As.account("auditor").get(API + round).then().body("history.reason", hasItem("选错了方案"));
    }

    private ValidatableResponse giveUp(String account) {
        int version = As.account("auditor").get(API + round).path("round.version");
        return change(account, "" + version)
                .body(Map.of("act", "DISCARD", "reason", "选错了方案"))
                .post(API + round + "/acts")
                .then();
    }
}
