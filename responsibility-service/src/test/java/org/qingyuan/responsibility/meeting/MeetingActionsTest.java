package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MeetingActionsTest extends MeetingJourney {
    /** 议定事项 are obligations from the minutes on: of the unit alone, late or not, fulfilled by its record. */
    @Test
    void anActionItemIsOwedAndFulfilled() {
        String id = held("2042-06-12");
        String action = UUID.randomUUID().toString();
        outcome("staff", id, 2, action).statusCode(200);
        step("staff", id, 3, "ISSUE", "联席〔2042〕7号").statusCode(200);
        String owed = As.account("staff-yunxiu")
                .get(API + "/joint-meetings/my-actions")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + action + "' }.overdue", is(true))
                .body("find { it.id == '" + action + "' }.acts", hasSize(0))
                .extract()
                .path("find { it.id == '" + action + "' }.obligation");
        As.account("staff-yunxiu")
                .get(API + "/obligations/" + owed)
                .then()
                .statusCode(200)
                .body("act", is("窗口服务专项整治"))
                .body("due", is("2042-06-14"))
                .body("item.no", is("3.2"))
                .body("state", is("OVERDUE"));
        As.account("staff-fazhi").get(API + "/obligations/" + owed).then().statusCode(404);
        // No way is shown to whoever would find it closed.
        get("staff", id).body("actions[0].obligation", nullValue());
        get("discipline", id).body("actions[0].obligation", is(owed));
        onAction("staff-yunxiu", id, action, 1, "REPORT", "已办").statusCode(409);
        As.account("staff-yunxiu")
                .get(API + "/obligation-forms?obligation=" + owed)
                .then()
                .body("form.code", contains("activity"))
                .body("formRequired", contains(false));

        String record = UUID.randomUUID().toString();
        As.account("staff-yunxiu")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn", "2042-06-13",
                        "title", "窗口服务整治",
                        "content", "逐个窗口整改。",
                        "participants", "全体民警",
                        "obligations", List.of(owed)))
                .put(API + "/records/" + record)
                .then()
                .statusCode(201);
        onRecord("staff-yunxiu", record, "SUBMIT", 0);
        state("staff", id, action, "REPORTED");
        String next = prepared("2042-06-14");
        get("staff", next).body("previous.id", hasItem(action));
        onRecord("leader-yunxiu", record, "SIGN", 1);
        onRecord("unit-leader", record, "ACCEPT", 2);
        state("staff", id, action, "CLOSED");
        get("staff", next).body("previous.id", not(hasItem(action)));
    }

    private static void state(String account, String id, String action, String state) {
        get(account, id).body("actions.find { it.id == '" + action + "' }.state", is(state));
    }

    private static void onRecord(String account, String record, String act, int version) {
        As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + record + "/acts")
                .then()
                .statusCode(200);
    }

    @Test
    void withoutAPlanInForceAnActionIsReportedAndClosedByHand() {
        String id = held("2042-06-11");
        String action = UUID.randomUUID().toString();
        outcome("staff", id, 2, action).statusCode(200);
        // The business day of the minutes lies behind the plan's last day.
        BusinessDate.set(LocalDate.of(2043, 1, 4));
        step("staff", id, 3, "ISSUE", "联席〔2043〕1号").statusCode(200);
        get("staff-yunxiu", id).body("actions[0].obligation", nullValue());
        onAction("staff-fazhi", id, action, 0, "REPORT", "已办").statusCode(403);
        onAction("staff-yunxiu", id, action, 0, "REPORT", "").statusCode(422);
        onAction("staff-yunxiu", id, action, 0, "REPORT", "已办").statusCode(200);
        onAction("staff", id, action, 1, "RETURN", "缺少回访").statusCode(200);
        onAction("staff-yunxiu", id, action, 2, "REPORT", "已办并回访").statusCode(200);
        onAction("staff", id, action, 3, "CLOSE", null)
                .statusCode(200)
                .body("actions.find { it.id == '" + action + "' }.state", is("CLOSED"));
    }

    private static String held(String day) {
        String id = prepared(day);
        step("staff", id, 0, "COLLECT", null).statusCode(200);
        step("staff", id, 1, "HOLD", null).statusCode(200);
        return id;
    }
}
