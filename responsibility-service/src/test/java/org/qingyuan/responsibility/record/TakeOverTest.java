package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** 接手: what its recorder leaves behind goes on in the hands of another of the unit. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TakeOverTest extends RecordJourney {
    private static final UUID STAFF = Fixture.account("staff").person();
    private static final UUID HEAD = Fixture.account("unit-leader").person();
    private static final UUID LEFT = Fixture.account("staff-yunxiu").person();

    @Test
    void aColleagueGoesOnWithWhatTheTransferredLeft() {
        String id = leftBehind("中心组学习");
        waits("staff", "UNATTENDED", id);
        waits("unit-leader", "UNATTENDED", id);
        long before = workbench("staff").getLong("unattended");
        save("staff", id, version(id), request(obligation("staff", 0), "改", "2027-03-10"))
                .statusCode(403);
        act("staff", id, "DISCARD", null).statusCode(403);
        take("staff", id, HEAD).statusCode(403);

        take("staff", id, null)
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body("recorder.id", is(STAFF.toString()))
                .body("history.act", contains("TAKE_OVER"))
                .body("history[0].recorderBefore.id", is(LEFT.toString()))
                .body("history[0].recorderAfter.id", is(STAFF.toString()));
        assertEquals(before - 1, workbench("staff").getLong("unattended"));
        waits("staff", "DRAFTS", id);
        take("staff", id, null).statusCode(403);
        evidence("staff", id, PDF).statusCode(200);
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200);
        act("discipline", id, "ACCEPT", null).statusCode(200);
    }

    /** Nobody takes from a colleague what he goes on with himself; the head passes on whatever the unit has under way. */
    @Test
    void theHeadPassesOnWhatHisPeopleHave() {
        String id = draft("staff", obligation("staff", 0), "专题学习", "2027-03-11");
        take("unit-leader", id, LEFT).statusCode(422).body("code", is("RECORDER_NOT_OF_UNIT"));
        take("unit-leader", id, STAFF).statusCode(422);
        take("discipline", id, null).statusCode(404);
        take("unit-leader", id, null).statusCode(200).body("recorder.id", is(HEAD.toString()));
        save("staff", id, version(id), request(obligation("staff", 0), "改", "2027-03-11"))
                .statusCode(403);
        take("unit-leader", id, STAFF)
                .statusCode(200)
                .body("recorder.id", is(STAFF.toString()))
                .body("history[1].person.id", is(HEAD.toString()));

        // He was its recorder once: that he passed it on makes him no other person.
        act("staff", id, "SUBMIT", null).statusCode(200).body("state", is("SUBMITTED"));
        As.account("unit-leader")
                .get(API + "/records?limit=200&queue=SIGN")
                .then()
                .body("items.id", not(hasItem(id)));
        act("unit-leader", id, "SIGN", null).statusCode(403).body("code", is("FOUR_EYES"));
    }

    /** What came back after it was signed goes on with whoever signed it, and another signs. */
    @Test
    void whoSignedItMayGoOnWithWhatCameBack() {
        String id = leftBehind("读书班");
        take("staff", id, null).statusCode(200);
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200);
        act("discipline", id, "RETURN", "缺签到表").statusCode(200);
        take("unit-leader", id, null)
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("signer", nullValue());
        waits("unit-leader", "RETURNED", id);
    }

    private String leftBehind(String title) {
        String id = UUID.randomUUID().toString();
        transferred()
                .contentType("application/json")
                .body(request(obligation("staff", 0), title, "2027-03-10"))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** Wrote for the unit before the directory moved him to another. */
    private static RequestSpecification transferred() {
        Fixture.Account before = Fixture.account("staff-yunxiu");
        return As.token(token -> token.bureau(before.bureau())
                .account(before.username())
                .person(before.person())
                .unit(Fixture.account("staff").unit())
                .roles("staff"));
    }

    private static String version(String id) {
        return "\"" + read("staff", id).getInt("version") + "\"";
    }

    private static ValidatableResponse take(String account, String id, UUID recorder) {
        Map<String, Object> request = new HashMap<>(Map.of("act", "TAKE_OVER"));
        request.put("recorder", recorder);
        return As.account(account)
                .header("If-Match", version(id))
                .contentType("application/json")
                .body(request)
                .post(API + "/records/" + id + "/acts")
                .then();
    }
}
