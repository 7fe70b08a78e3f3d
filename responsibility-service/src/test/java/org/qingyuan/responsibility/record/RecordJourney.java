package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;

/** A plan in force and the verbs of the record tests. */
abstract class RecordJourney extends PlanInForce {
    protected static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    RecordJourney() {
        super(LocalDate.of(2027, 6, 15));
    }

    protected static JsonPath workbench(String account) {
        return Answer.of(As.account(account).get(API + "/workbench").then().statusCode(200));
    }

    protected static void waits(String account, String queue, String record) {
        As.account(account)
                .get(API + "/records?limit=200&queue=" + queue)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(record));
    }

    protected String accepted(
            String recorder, String signer, String acceptor, String obligation, String title, String heldOn) {
        String id = draft(recorder, obligation, title, heldOn);
        act(recorder, id, "SUBMIT", null).statusCode(200);
        act(signer, id, "SIGN", null).statusCode(200);
        act(acceptor, id, "ACCEPT", null).statusCode(200);
        return id;
    }

    protected String unit() {
        return plan.getString("rows[0].responsible[0].unit.id");
    }

    /** The first obligation with a count that the account's unit has under a row of the table. */
    protected String obligation(String account, int row) {
        return As.account(account)
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[" + row + "].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'RECURRING' }.id");
    }

    /** What the branch of 云岫派出所 owes and 政工室, which answers for it, accepts. */
    protected String ofTheBranch() {
        return As.account("staff-yunxiu")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[8].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ownerKind == 'BRANCH' }.id");
    }

    protected static String draft(String account, String obligation, String title, String heldOn) {
        String id = UUID.randomUUID().toString();
        save(account, id, null, request(obligation, title, heldOn)).statusCode(201);
        return id;
    }

    protected static Map<String, Object> request(String obligation, String title, String heldOn) {
        Map<String, Object> request = new HashMap<>();
        request.put("heldOn", heldOn);
        request.put("title", title);
        request.put("content", "学习了有关规定，并作了讨论。");
        request.put("participants", "全体班子成员");
        request.put("obligations", obligation == null ? List.of() : List.of(obligation));
        return request;
    }

    protected static ValidatableResponse save(String account, String id, String ifMatch, Map<String, Object> request) {
        var as = As.account(account).contentType("application/json").body(request);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(API + "/records/" + id)
                .then();
    }

    protected static JsonPath read(String account, String id) {
        return Answer.of(As.account(account).get(API + "/records/" + id).then().statusCode(200));
    }

    /** Acts with the newest version, as far as the account may read it. */
    protected static ValidatableResponse act(String account, String id, String act, String reason) {
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

    protected static ValidatableResponse evidence(String account, String record, byte[] bytes) {
        return evidence(account, record, UUID.randomUUID().toString(), bytes);
    }

    protected static ValidatableResponse evidence(String account, String record, String evidence, byte[] bytes) {
        return upload(account, record, evidence, "签到表 三月.pdf", bytes);
    }

    protected static ValidatableResponse upload(String account, String record, String name, byte[] bytes) {
        return upload(account, record, UUID.randomUUID().toString(), name, bytes);
    }

    private static ValidatableResponse upload(
            String account, String record, String evidence, String name, byte[] bytes) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .put(API + "/records/" + record + "/evidence/" + evidence)
                .then();
    }

    protected static ValidatableResponse preview(String account, String record, ValidatableResponse uploaded) {
        String id = uploaded.statusCode(200).extract().path("id");
        return As.account(account)
                .get(API + "/records/" + record + "/evidence/" + id + "/preview")
                .then()
                .statusCode(200);
    }

    protected void counts(String account, String obligation, int accepted, int waiting, int drafts, String state) {
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
