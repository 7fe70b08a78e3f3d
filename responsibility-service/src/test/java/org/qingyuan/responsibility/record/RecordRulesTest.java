package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecordRulesTest extends RecordJourney {

    @Test
    void anotherUnitSeesNothingOfIt() {
        String study = obligation("staff", 0);
        String id = draft("staff", study, "只有本单位看得见", "2027-03-10");
        String evidence = evidence("staff", id, PDF).statusCode(200).extract().path("id");
        for (String other : List.of("staff-yunxiu", "leader-fazhi", "discipline", "bureau-leader")) {
            As.account(other).get(API + "/records/" + id).then().statusCode(404);
            As.account(other)
                    .get(API + "/records/" + id + "/evidence/" + evidence)
                    .then()
                    .statusCode(404);
            As.account(other)
                    .get(API + "/records?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
        As.account("staff-yunxiu").get(API + "/obligations/" + study).then().statusCode(404);
        As.account("staff-yunxiu")
                .get(API + "/obligations?unit=" + plan.getString("rows[0].responsible[0].unit.id"))
                .then()
                .statusCode(404);
        save("staff-yunxiu", id, null, request(study, "冒名", "2027-03-10")).statusCode(409);
        act("leader-fazhi", id, "SIGN", null).statusCode(404);

        act("staff", id, "SUBMIT", null).statusCode(200);
        As.account("discipline").get(API + "/records/" + id).then().statusCode(404);
        act("unit-leader", id, "SIGN", null).statusCode(200);
        As.account("discipline").get(API + "/records/" + id).then().statusCode(200);
        As.account("staff-yunxiu").get(API + "/records/" + id).then().statusCode(404);
    }

    @Test
    void theHeadSendsItBackToBeMended() {
        String id = draft("staff", obligation("staff", 0), "退改后再交", "2027-03-10");
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SEND_BACK", " ").statusCode(422);
        act("unit-leader", id, "SEND_BACK", "缺签到表").statusCode(200).body("state", is("RETURNED"));
        waits("staff", "RETURNED", id);
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200);
    }

    @Test
    void anObligationOfAnotherUnitCannotBeClaimed() {
        String study = obligation("staff", 0);
        save("staff-yunxiu", UUID.randomUUID().toString(), null, request(study, "冒领", "2027-03-10"))
                .statusCode(404);
    }

    @Test
    void savingTheSameDraftAgainWritesNothing() {
        String study = obligation("staff", 0);
        String id = UUID.randomUUID().toString();
        Map<String, Object> request = request(study, "断网重试", "2027-03-10");
        save("staff", id, null, request).statusCode(201).body("version", is(0));
        save("staff", id, null, request).statusCode(200).body("version", is(0));
        save("staff", id, null, request(study, "改了标题", "2027-03-10")).statusCode(428);
        save("staff", id, "\"0\"", request(study, "改了标题", "2027-03-10"))
                .statusCode(200)
                .body("version", is(1));
        save("staff", id, "\"0\"", request(study, "又改", "2027-03-10")).statusCode(412);
    }

    @Test
    void anIncompleteRecordIsKeptButNotSubmitted() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> empty = request(null, "", null);
        save("staff", id, null, empty).statusCode(201);
        act("staff", id, "SUBMIT", null)
                .statusCode(422)
                .body("code", is("RECORD_INCOMPLETE"))
                .body("errors.field", containsInAnyOrder("heldOn", "title", "obligations"));
    }

    @Test
    void theDayLiesInTheWindowAndNotInTheFuture() {
        String study = obligation("staff", 0);
        String early = draft("staff", study, "太早", "2026-12-31");
        act("staff", early, "SUBMIT", null).statusCode(422).body("code", is("HELD_BEFORE_WINDOW"));
        String late = draft("staff", study, "太晚", "2027-06-16");
        act("staff", late, "SUBMIT", null).statusCode(422).body("code", is("HELD_IN_FUTURE"));
    }

    @Test
    void aRecordAfterTheDueDateIsLateButMadeUp() {
        String quarter = As.account("staff")
                .get(API + "/obligations?limit=200&to=2027-03-31&unit=" + unit())
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.required == 1 }.id");
        counts("staff", quarter, 0, 0, 0, "OVERDUE");
        accepted("staff", "unit-leader", "discipline", quarter, "补办", "2027-05-02");
        counts("staff", quarter, 1, 0, 0, "DONE_LATE");
    }

    @Test
    void evidenceIsStreamedKeptAndFrozen() {
        String study = obligation("staff", 0);
        String id = draft("staff", study, "带材料", "2027-03-10");
        String evidence = UUID.randomUUID().toString();
        evidence("staff", id, evidence, PDF)
                .statusCode(200)
                .body("name", is("签到表 三月.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("size", is(PDF.length));
        evidence("staff", id, evidence, PDF).statusCode(200);
        evidence("staff", id, evidence, "别的内容".getBytes(StandardCharsets.UTF_8)).statusCode(409);
        evidence("staff", id, UUID.randomUUID().toString(), new byte[0])
                .statusCode(422)
                .body("code", is("EVIDENCE_EMPTY"));

        byte[] back = As.account("unit-leader")
                .get(API + "/records/" + id + "/evidence/" + evidence)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .extract()
                .asByteArray();
        assertArrayEquals(PDF, back);
        As.account("staff")
                .header("Range", "bytes=0-3")
                .get(API + "/records/" + id + "/evidence/" + evidence)
                .then()
                .statusCode(206);
        evidence("unit-leader", id, UUID.randomUUID().toString(), PDF).statusCode(403);

        act("staff", id, "SUBMIT", null).statusCode(200).body("evidence", hasSize(1));
        evidence("staff", id, UUID.randomUUID().toString(), PDF).statusCode(409);
        As.account("staff")
                .delete(API + "/records/" + id + "/evidence/" + evidence)
                .then()
                .statusCode(409);
        act("staff", id, "WITHDRAW", null).statusCode(200);
        As.account("staff")
                .delete(API + "/records/" + id + "/evidence/" + evidence)
                .then()
                .statusCode(204);
        assertEquals(List.of(), read("staff", id).getList("evidence"));
    }
}
