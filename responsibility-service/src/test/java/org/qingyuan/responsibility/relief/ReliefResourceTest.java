package org.qingyuan.responsibility.relief;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReliefResourceTest extends ReliefJourney {
    @Test
    void aPostponementMovesTheDueDateAndKeepsTheFirst() {
        String study = obligation("staff", 0);
        String id = draft("staff", postpone("2039-02-28", study));
        act("staff", id, "SUBMIT", null).statusCode(403);
        waiting("unit-leader", "SUBMIT", id);
        act("unit-leader", id, "SUBMIT", null)
                .statusCode(200)
                .body("state", is("SUBMITTED"))
                .body("approvingSide", is("DISCIPLINE"));
        waiting("discipline-head", "APPROVE", id);
        act("discipline", id, "APPROVE", null).statusCode(403);
        act("discipline-head", id, "APPROVE", null)
                .statusCode(200)
                .body("state", is("APPROVED"))
                .body("history.act", contains("SUBMIT", "APPROVE"))
                .body("obligations[0].due", is("2039-02-28"))
                .body("obligations[0].dueOriginal", is("2038-12-31"));
        read("staff", study).body("due", is("2039-02-28")).body("dueOriginal", is("2038-12-31"));
        // The unit's list walks the same date.
        As.account("staff")
                .get(API + "/obligations?limit=200&from=2039-02-01&to=2039-03-01")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(study));

        act("discipline-head", id, "REVOKE", null).statusCode(422).body("code", is("REASON_REQUIRED"));
        act("discipline-head", id, "REVOKE", "条件已恢复").statusCode(200).body("state", is("REVOKED"));
        // The unit is told: what was let off is owed again.
        waiting("staff", "DECIDED", id);
        As.account("staff").get(API + "/workbench").then().statusCode(200).body("reliefsDecided", greaterThan(0));
        As.account("staff-yunxiu")
                .get(API + "/reliefs?limit=200&queue=DECIDED")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        read("staff", study).body("due", is("2038-12-31")).body("dueOriginal", is(nullValue()));
    }

    @Test
    void whatIsExemptIsOwedNoMore() {
        String study = obligation("staff", 0);
        int before = required("2038-12-31");
        int dayBefore = required("2038-06-14");
        int dayAfter = required("2038-06-16");
        String feed = As.account("staff")
                .contentType("application/json")
                .body(Map.of("kind", "UNIT", "name", "到期日", "alarmDays", 3))
                .put(API + "/calendar-feeds/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        assertTrue(calendar(feed).contains(study));
        String id = draft("staff", exempt(study));
        act("unit-leader", id, "SUBMIT", null).statusCode(200);
        act("discipline-head", id, "APPROVE", null).statusCode(200);
        read("staff", study).body("state", is("EXEMPT")).body("forecast.judgement", is("NOT_OWED"));
        assertFalse(calendar(feed).contains(study), "no alarm for what is owed no more");
        As.account("staff")
                .get(API + "/obligations?limit=200&state=EXEMPT&plan=" + plan.getString("id"))
                .then()
                .statusCode(200)
                .body("items.id", contains(study));
        assertEquals(before - 2, required("2038-12-31"));
        // Before the decision it was owed.
        assertEquals(dayBefore, required("2038-06-14"));
        As.account("staff")
                .contentType("application/json")
                .body(Map.of("title", "补记", "content", "", "participants", "", "obligations", List.of(study)))
                .put(API + "/records/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", is("OBLIGATION_EXEMPT"));
        String again = draft("staff", exempt(study));
        act("unit-leader", again, "SUBMIT", null).statusCode(409).body("code", is("RELIEF_NOT_NEEDED"));
        act("staff", again, "DISCARD", null).statusCode(200);
        int meanwhile = required("2038-06-16");
        assertEquals(dayAfter - 2, meanwhile);
        BusinessDate.set(LocalDate.of(2038, 6, 20));
        act("discipline-head", id, "REVOKE", "恢复要求").statusCode(200);
        read("staff", study).body("state", is("NOT_STARTED"));
        // What it was between the two decisions it stays.
        assertEquals(meanwhile, required("2038-06-16"));
        assertEquals(before, required("2038-12-31"));
    }

    @Test
    void ofTwoPostponementsOfOneDayTheLaterDayHolds() {
        String study = obligation("staff", 0);
        granted("ffffffff-0000-4000-8000-000000000001", "2039-01-10", study);
        granted("00000000-0000-4000-8000-000000000001", "2039-01-20", study);
        read("staff", study).body("due", is("2039-01-20")).body("dueOriginal", is("2038-12-31"));
    }

    private void granted(String id, String until, String obligation) {
        As.account("staff")
                .contentType("application/json")
                .body(postpone(until, obligation))
                .put(API + "/reliefs/" + id)
                .then()
                .statusCode(201);
        act("unit-leader", id, "SUBMIT", null).statusCode(200);
        act("discipline-head", id, "APPROVE", null).statusCode(200);
    }

    private static String calendar(String feed) {
        return As.nobody().get(feed).then().statusCode(200).extract().asString().replace("\r\n ", "");
    }

    @Test
    void aRefusalNeedsItsReasonAndChangesNothing() {
        String study = obligation("staff", 0);
        String id = draft("staff", exempt(study));
        act("unit-leader", id, "SUBMIT", null).statusCode(200);
        String other = draft("staff", postpone("2039-01-31", study));
        act("unit-leader", other, "SUBMIT", null).statusCode(409).body("code", is("RELIEF_PENDING"));
        act("discipline-head", id, "REFUSE", " ").statusCode(422).body("code", is("REASON_REQUIRED"));
        act("discipline-head", id, "REFUSE", "依据不足")
                .statusCode(200)
                .body("state", is("REFUSED"))
                .body("history[1].reason", is("依据不足"));
        read("staff", study).body("state", is("NOT_STARTED"));
        act("discipline-head", id, "APPROVE", null)
                .statusCode(409)
                .body("code", is("ACT_NOT_POSSIBLE"))
                .body("detail", is("当前状态为“不予批准”，不能进行该操作。"));
        As.account("discipline-head")
                .header("If-Match", "\"2\"")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of("act", "APPROVE"))
                .post(API + "/reliefs/" + id + "/acts")
                .then()
                .statusCode(409)
                .body("detail", is("That cannot be done in the state \"Refused\"."));
    }

    @Test
    void whatTheDisciplineOfficeAsksForItselfALeaderDecides() {
        String own = obligation("staff-jiwei", 3, "items[0]");
        String id = draft("staff-jiwei", exempt(own));
        act("discipline-head", id, "SUBMIT", null).statusCode(200).body("approvingSide", is("BUREAU_LEADER"));
        act("discipline-head", id, "APPROVE", null).statusCode(403);
        act("bureau-leader", id, "APPROVE", null).statusCode(200).body("state", is("APPROVED"));
        act("bureau-leader", id, "REVOKE", "测试").statusCode(200);
    }

    @Test
    void anotherUnitNeitherSeesNorAsks() {
        String study = obligation("staff", 0);
        String id = draft("staff", exempt(study));
        for (String other : List.of("staff-yunxiu", "leader-fazhi", "discipline-head", "bureau-leader")) {
            As.account(other).get(API + "/reliefs/" + id).then().statusCode(404);
            As.account(other)
                    .get(API + "/reliefs?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
        save("staff-yunxiu", UUID.randomUUID().toString(), null, exempt(study)).statusCode(404);
        save("staff-yunxiu", id, null, exempt(study)).statusCode(409);
        act("leader-fazhi", id, "SUBMIT", null).statusCode(404);
        act("unit-leader", id, "SUBMIT", null).statusCode(200);
        As.account("discipline")
                .get(API + "/reliefs/" + id)
                .then()
                .statusCode(200)
                .body("acts", is(List.of()));
        As.account("staff-yunxiu").get(API + "/reliefs/" + id).then().statusCode(404);
        act("leader-fazhi", id, "APPROVE", null).statusCode(404);
        As.account("auditor").get(API + "/reliefs/" + id).then().statusCode(403);
        act("unit-leader", id, "WITHDRAW", null).statusCode(200).body("state", is("DRAFT"));
        act("staff", id, "DISCARD", null).statusCode(200);
    }

    @Test
    void aSharedObligationIsAskedForByTheUnitThatKeepsTheLedger() {
        String shared = As.account("discipline")
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id") + "&row="
                        + plan.getString("rows[33].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Map<String, Object> ask = exempt(shared);
        String keeper = As.account("discipline")
                .get(API + "/obligations/" + shared)
                .then()
                .extract()
                .path("unit.name");
        for (String account : List.of("staff", "staff-yunxiu", "staff-jiwei")) {
            boolean sees =
                    As.account(account).get(API + "/obligations/" + shared).statusCode() == 200;
            boolean keeps = sees && keeper.equals(account.equals("staff-jiwei") ? "纪委" : "政工室");
            save(account, UUID.randomUUID().toString(), null, ask).statusCode(!sees ? 404 : keeps ? 201 : 403);
        }
    }

    @Test
    void anIncompleteRequestIsKeptButNotSubmitted() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> empty = new HashMap<>(postpone(null, null));
        empty.put("reason", "");
        save("staff", id, null, empty).statusCode(201);
        act("unit-leader", id, "SUBMIT", null)
                .statusCode(422)
                .body("code", is("RELIEF_INCOMPLETE"))
                .body("errors.field", containsInAnyOrder("obligations", "reason", "until"));
        save("staff", id, null, postpone("2038-12-31", obligation("staff", 0))).statusCode(428);
        save("staff", id, "\"0\"", postpone("2038-12-31", obligation("staff", 0)))
                .statusCode(200);
        act("unit-leader", id, "SUBMIT", null).statusCode(422).body("code", is("POSTPONED_TOO_EARLY"));
        save("staff", id, "\"0\"", postpone("2039-12-31", obligation("staff", 0)))
                .statusCode(412);
    }

    @Test
    void papersAreAddedWhileItIsADraft() {
        String id = draft("staff", exempt(obligation("staff", 0)));
        String paper = UUID.randomUUID().toString();
        paper("staff", id, paper).statusCode(200).body("name", is("市局通知.pdf"));
        paper("staff-yunxiu", id, UUID.randomUUID().toString()).statusCode(404);
        act("unit-leader", id, "SUBMIT", null).statusCode(200).body("files.name", contains("市局通知.pdf"));
        paper("staff", id, UUID.randomUUID().toString()).statusCode(409);
        String path = API + "/reliefs/" + id + "/files/" + paper;
        As.account("discipline-head").get(path).then().statusCode(200);
        As.account("staff-yunxiu").get(path).then().statusCode(404);
        As.account("staff").delete(path).then().statusCode(409);
        act("unit-leader", id, "WITHDRAW", null).statusCode(200);
        As.account("staff").delete(path).then().statusCode(204);
        As.account("staff").get(path).then().statusCode(404);
    }

    @Test
    void aPaperThatIsAProgramIsRefusedWhateverItsName() {
        String id = draft("staff", exempt(obligation("staff", 0)));
        paper("staff", id, UUID.randomUUID().toString(), "<!DOCTYPE html><html><script>alert(1)</script></html>")
                .statusCode(422)
                .body("code", is("EVIDENCE_DANGEROUS"));
        paper("staff", id, UUID.randomUUID().toString(), "").statusCode(422).body("code", is("EVIDENCE_EMPTY"));
    }

    @Test
    void oneIdIsOnePaper() {
        String id = draft("staff", exempt(obligation("staff", 0)));
        String paper = UUID.randomUUID().toString();
        paper("staff", id, paper).statusCode(200);
        paper("staff", id, paper).statusCode(200);
        paper("staff", id, paper, "%PDF-1.4\nanother\n%%EOF\n").statusCode(409);
    }
}
