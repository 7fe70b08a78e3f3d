package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecordResourceTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2027, 6, 15));
        plan = Plans.published(2027);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

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
                .body("acts", empty())
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

    private static JsonPath workbench(String account) {
        return As.account(account)
                .get(API + "/workbench")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void waits(String account, String queue, String record) {
        As.account(account)
                .get(API + "/records?limit=200&queue=" + queue)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(record));
    }

    private void accepted(
            String recorder, String signer, String acceptor, String obligation, String title, String heldOn) {
        String id = draft(recorder, obligation, title, heldOn);
        act(recorder, id, "SUBMIT", null).statusCode(200);
        act(signer, id, "SIGN", null).statusCode(200);
        act(acceptor, id, "ACCEPT", null).statusCode(200);
    }

    private String unit() {
        return plan.getString("rows[0].responsible[0].unit.id");
    }

    /** The first obligation with a count that the account's unit has under a row of the table. */
    private String obligation(String account, int row) {
        return As.account(account)
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[" + row + "].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'RECURRING' }.id");
    }

    private static String draft(String account, String obligation, String title, String heldOn) {
        String id = UUID.randomUUID().toString();
        save(account, id, null, request(obligation, title, heldOn)).statusCode(201);
        return id;
    }

    private static Map<String, Object> request(String obligation, String title, String heldOn) {
        Map<String, Object> request = new HashMap<>();
        request.put("heldOn", heldOn);
        request.put("title", title);
        request.put("content", "学习了有关规定，并作了讨论。");
        request.put("participants", "全体班子成员");
        request.put("obligations", obligation == null ? List.of() : List.of(obligation));
        return request;
    }

    private static ValidatableResponse save(String account, String id, String ifMatch, Map<String, Object> request) {
        var as = As.account(account).contentType("application/json").body(request);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(API + "/records/" + id)
                .then();
    }

    private static JsonPath read(String account, String id) {
        return As.account(account)
                .get(API + "/records/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Acts with the newest version, as far as the account may read it. */
    private static ValidatableResponse act(String account, String id, String act, String reason) {
        JsonPath seen = As.account(account).get(API + "/records/" + id).jsonPath();
        Integer version = seen.get("version");
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("reason", reason);
        return As.account(account)
                .header("If-Match", "\"" + (version == null ? 0 : version) + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/records/" + id + "/acts")
                .then();
    }

    private static ValidatableResponse evidence(String account, String record, byte[] bytes) {
        return evidence(account, record, UUID.randomUUID().toString(), bytes);
    }

    private static ValidatableResponse evidence(String account, String record, String evidence, byte[] bytes) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "签到表 三月.pdf")
                .body(bytes)
                .put(API + "/records/" + record + "/evidence/" + evidence)
                .then();
    }

    private void counts(String account, String obligation, int accepted, int waiting, int drafts, String state) {
        As.account(account)
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200)
                .body("accepted", is(accepted))
                .body("waiting", is(waiting))
                .body("drafts", is(drafts))
                .body("state", is(state));
    }
}
