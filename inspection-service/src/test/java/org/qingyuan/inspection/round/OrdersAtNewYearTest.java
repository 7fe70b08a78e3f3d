package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.reminder.RoundReminders;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** Orders that are not over when the year is: each has a day, and none of those that only wait for a re-check keeps the round open. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OrdersAtNewYearTest extends UntilInspected {
    @Inject
    RoundReminders reminders;

    @Test
    void whatIsCarriedOverHasANewDayAndIsOverdueAfterIt() throws SQLException {
        published();
        order();
        on("staff", 0, "PLAN", null).statusCode(200);
        on("discipline", 0, "CARRY_OVER", "2020-01-01").statusCode(422);
        on("discipline", 0, "CARRY_OVER", "2027-03-01")
                .statusCode(200)
                .body("[0].due", is("2027-03-01"))
                .body("[0].overdue", is(false));
        act("discipline-head", "CLOSE").statusCode(200);
        BusinessDate.set(LocalDate.of(2027, 2, 27));
        reminders.record(LocalDate.of(2027, 2, 27), Instant.now());
        reminders.record(LocalDate.of(2027, 2, 27), Instant.now());
        As.account("unit-leader")
                .get("/api/inspection/v1/round-reminders")
                .then()
                .body("items.findAll { it.round == '%s' }.ends".formatted(round), contains("2027-03-01"))
                .body("items.findAll { it.round == '%s' }.open".formatted(round), contains(true));
        BusinessDate.set(LocalDate.of(2027, 3, 2));
        As.account("discipline").get(API + round + "/measures").then().body("[0].overdue", is(true));
        on("unit-leader", 0, "REPORT", null).statusCode(200).body("[0].overdue", is(true));
    }

    @Test
    void aReCheckInSpringKeepsNoRoundOpen() throws SQLException {
        published();
        order();
        on("staff", 0, "PLAN", null).statusCode(200);
        on("unit-leader", 0, "REPORT", null).statusCode(200);
        act("discipline-head", "CLOSE").statusCode(409).body("missing.what", contains("MEASURE"));
        on("discipline", 0, "ACCEPT", null).statusCode(200);
        act("discipline-head", "CLOSE").statusCode(200);
        BusinessDate.set(LocalDate.of(2027, 4, 1));
        on("discipline", 0, "RECHECK", null).statusCode(200).body("[0].state", is("DONE"));
    }

    /** Its ground fell away: also once the unit has obeyed. */
    @Test
    void anOrderIsWithdrawnWhereverItStands() throws SQLException {
        published();
        order();
        on("staff", 0, "PLAN", null).statusCode(200).body("[0].acts", hasItem("REPORT"));
        on("staff", 0, "WITHDRAW", null).statusCode(403);
        on("discipline", 0, "WITHDRAW", null).statusCode(200).body("[0].state", is("WITHDRAWN"));
        order();
        on("staff", 1, "PLAN", null).statusCode(200);
        on("unit-leader", 1, "REPORT", null).statusCode(200);
        on("discipline", 1, "WITHDRAW", null).statusCode(200);
        order();
        on("staff", 2, "PLAN", null).statusCode(200);
        on("unit-leader", 2, "REPORT", null).statusCode(200);
        on("discipline", 2, "ACCEPT", null).statusCode(200);
        on("discipline", 2, "WITHDRAW", null).statusCode(200);
        act("discipline-head", "CLOSE").statusCode(200);
    }

    private void published() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        sql("update evaluation_round set state = 'PUBLISHED' where id = '" + round + "'");
    }

    private void order() {
        json("discipline")
                .header("Idempotency-Key", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .body(Map.of("kind", "RECTIFICATION_ORDER", "subject", "会议记录不实", "basis", "考评结果", "addressee", "政工室"))
                .post(API + round + "/objects/" + political + "/measures")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse on(String account, int index, String act, String due) {
        List<Map<String, Object>> measures =
                As.account("auditor").get(API + round + "/measures").path("");
        Map<String, Object> measure = measures.get(index);
        Map<String, Object> body = new HashMap<>(Map.of("act", act, "content", "已按要求办理。"));
        if (due != null) {
            body.put("due", due);
        }
        return change(account, "" + measure.get("version"))
                .body(body)
                .post(API + round + "/measures/" + measure.get("id") + "/acts")
                .then();
    }
}
