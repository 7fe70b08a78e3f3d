package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecordResourceTest extends RecordJourney {

    @Test
    void aRecordIsSignedReturnedMendedAndAccepted() {
        String study = obligation("staff", 0);
        String id = draft("staff", study, "中心组学习", "2027-03-10");
        act("staff", id, "SUBMIT", null).statusCode(200).body("state", is("SUBMITTED"));
        act("unit-leader", id, "SIGN", null)
                .statusCode(200)
                .body("state", is("SIGNED"))
                .body("acceptingSide", is("DISCIPLINE"));
        act("discipline", id, "RETURN", "  ").statusCode(422).body("code", is("REASON_REQUIRED"));
        act("discipline", id, "RETURN", "缺少签到表").statusCode(200).body("state", is("RETURNED"));
        counts("staff", study, 0, 0, 1, "IN_PROGRESS");

        JsonPath returned = read("staff", id);
        assertEquals("缺少签到表", returned.getString("history[-1].reason"));
        save("staff", id, etag(returned), request(study, "中心组学习（补签到表）", "2027-03-10"))
                .statusCode(200);
        act("staff", id, "SUBMIT", null).statusCode(200);
        act("unit-leader", id, "SIGN", null).statusCode(200);
        act("discipline", id, "ACCEPT", null)
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("acceptedOn", is("2027-06-15"))
                .body("hash", notNullValue())
                .body("acts.act", contains("REOPEN"))
                .body("history.act", contains("SUBMIT", "SIGN", "RETURN", "SUBMIT", "SIGN", "ACCEPT"));
        counts("staff", study, 1, 0, 0, "IN_PROGRESS");

        accepted("staff", "unit-leader", "discipline", study, "第二次学习", "2027-05-10");
        counts("staff", study, 2, 0, 0, "DONE");
    }

    @Test
    void aRecordOf纪委IsAcceptedByABureauLeaderAndByNobodyElse() {
        String obligation = obligation("staff-jiwei", 5);
        String id = draft("staff-jiwei", obligation, "警示教育", "2027-04-01");
        act("staff-jiwei", id, "SUBMIT", null).statusCode(200);
        act("discipline-head", id, "SIGN", null).statusCode(200).body("acceptingSide", is("BUREAU_LEADER"));
        act("discipline", id, "ACCEPT", null).statusCode(403);
        act("discipline-head", id, "ACCEPT", null).statusCode(403);
        act("staff-jiwei", id, "ACCEPT", null).statusCode(403);
        act("unit-leader", id, "ACCEPT", null).statusCode(404);
        act("bureau-leader", id, "ACCEPT", null).statusCode(200).body("state", is("ACCEPTED"));
    }

    @Test
    void aLeaderDoesNotAcceptTheRecordOfTheOwnLecture() {
        String own = As.account("staff-jiwei")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[1].id"))
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.find { it.ownerKind == 'POST' && it.owner.name.contains('局长') && !it.owner.name.contains('副') }.id");
        String id = draft("staff-jiwei", own, "局长上廉政党课", "2027-04-01");
        act("staff-jiwei", id, "SUBMIT", null).statusCode(200);
        act("discipline-head", id, "SIGN", null).statusCode(200);
        act("bureau-leader", id, "ACCEPT", null).statusCode(403).body("code", is("FOUR_EYES"));
    }

    @Test
    void aSupportingUnitsRecordIsAcceptedByTheResponsibleUnit() {
        // 1.4 row 2: 政工室 is responsible, the branch of the station meets.
        String meeting = As.account("staff-yunxiu")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[8].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ownerKind == 'BRANCH' }.id");
        String id = draft("staff-yunxiu", meeting, "专题组织生活会", "2027-05-20");
        act("staff-yunxiu", id, "SUBMIT", null).statusCode(200);
        act("leader-yunxiu", id, "SIGN", null)
                .statusCode(200)
                .body("acceptingSide", is("RESPONSIBLE"))
                .body("acceptingUnit.name", is("政工室"));
        act("discipline", id, "ACCEPT", null).statusCode(403);
        act("leader-fazhi", id, "ACCEPT", null).statusCode(404);
        waits("unit-leader", "ACCEPT", id);
        act("unit-leader", id, "ACCEPT", null).statusCode(200);
    }

    @Test
    void recorderAndSignerAreTwoPeople() {
        String study = obligation("unit-leader", 0);
        String id = draft("unit-leader", study, "负责人自己填报", "2027-03-10");
        act("unit-leader", id, "SUBMIT", null).statusCode(200).body("acts.act", contains("WITHDRAW"));
        act("unit-leader", id, "SIGN", null).statusCode(403).body("code", is("FOUR_EYES"));
        act("staff", id, "SIGN", null).statusCode(403);
        act("unit-leader", id, "WITHDRAW", null).statusCode(200).body("state", is("DRAFT"));
    }

    @Test
    void theWorkbenchCountsWhatWaits() {
        JsonPath before = workbench("unit-leader");
        String study = obligation("staff", 0);
        String id = draft("staff", study, "等待签字", "2027-03-10");
        act("staff", id, "SUBMIT", null).statusCode(200);
        assertEquals(before.getInt("toSign") + 1, workbench("unit-leader").getInt("toSign"));
        waits("unit-leader", "SIGN", id);
        int toAccept = workbench("discipline").getInt("toAccept");
        act("unit-leader", id, "SIGN", null).statusCode(200);
        assertEquals(toAccept + 1, workbench("discipline").getInt("toAccept"));
        waits("discipline", "ACCEPT", id);
        int returned = workbench("staff").getInt("returned");
        act("discipline", id, "RETURN", "请补充").statusCode(200);
        assertEquals(returned + 1, workbench("staff").getInt("returned"));
    }
}
