package org.qingyuan.responsibility.relief;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.delegation.TestDeputy.COLLEAGUE;
import static org.qingyuan.responsibility.delegation.TestDeputy.deputy;
import static org.qingyuan.responsibility.delegation.TestDeputy.give;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A request waits neither for a head nor for 纪委's secretary who named a deputy. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReliefDeputyTest extends ReliefJourney {
    @Test
    void aDeputySubmitsInTheHeadsPlaceWhatHeDidNotDraft() {
        LocalDate day = on(LocalDate.of(2038, 7, 4));
        String owed = As.account("staff-jiwei")
                .get(API + "/obligations?limit=200&unit=" + Fixture.unit("纪委"))
                .then()
                .extract()
                .path("items.find { it.kind == 'RECURRING' && it.due > '2038-08-01' }.id");
        String id = draft("staff-jiwei", postpone("2039-01-31", owed));
        queued("SUBMIT", id, false);
        step(deputy(), id, 0, "SUBMIT").statusCode(403);
        give("discipline-head", COLLEAGUE, day, true, true);
        give("discipline-head", Fixture.account("staff-jiwei").person(), day, true, true);
        step(As.account("staff-jiwei"), id, 0, "SUBMIT").statusCode(403).body("code", is("FOUR_EYES"));
        queued("SUBMIT", id, true);
        step(deputy(), id, 0, "SUBMIT")
                .statusCode(200)
                .body("state", is("SUBMITTED"))
                .body("approvingSide", is("BUREAU_LEADER"))
                .body("submitter.name", is("庞样例"))
                .body("history[-1].onBehalfOf.name", is("孙示例"));
        act("bureau-leader", id, "REFUSE", "按期完成").statusCode(200).body("history[-1].onBehalfOf", is((Object) null));
    }

    @Test
    void aDeputyDecidesInTheSecretarysPlaceAndNoCadresDeputyDoes() {
        LocalDate day = on(LocalDate.of(2038, 7, 5));
        String id = draft("staff", postpone("2039-02-28", obligation("staff", 0)));
        act("unit-leader", id, "SUBMIT", null).statusCode(200);
        step(deputy(), id, 1, "APPROVE").statusCode(404);
        assertEquals(List.of("ACCEPT_DISCIPLINE"), give("discipline", COLLEAGUE, day, true, true));
        step(deputy(), id, 1, "APPROVE").statusCode(403);
        queued("APPROVE", id, false);
        int before = toApprove();
        assertEquals(
                List.of("SIGN", "ACCEPT_UNIT", "ACCEPT_DISCIPLINE", "APPROVE_DISCIPLINE"),
                give("discipline-head", COLLEAGUE, day, true, true));
        queued("APPROVE", id, true);
        assertEquals(before + 1, toApprove());
        step(deputy(), id, 1, "APPROVE")
                .statusCode(200)
                .body("state", is("APPROVED"))
                .body("approver.name", is("庞样例"))
                .body("history[-1].onBehalfOf.name", is("孙示例"));
        step(deputy(), id, 2, "REVOKE").statusCode(422).body("code", is("REASON_REQUIRED"));
    }

    private static LocalDate on(LocalDate day) {
        BusinessDate.set(day);
        return day;
    }

    private static int toApprove() {
        return deputy().get(API + "/workbench").then().statusCode(200).extract().path("reliefsToApprove");
    }

    private static void queued(String queue, String id, boolean there) {
        deputy().get(API + "/reliefs?limit=200&queue=" + queue)
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(id) : not(hasItem(id)));
    }

    private static ValidatableResponse step(RequestSpecification as, String id, int version, String act) {
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/reliefs/" + id + "/acts")
                .then();
    }
}
