package org.qingyuan.responsibility.relief;

import static org.hamcrest.Matchers.hasItem;
import static org.qingyuan.responsibility.Plans.API;

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
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;

/** A plan in force and the verbs of the tests of exemption and postponement. */
abstract class ReliefJourney {
    protected JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2038, 6, 15));
        plan = Plans.published(2038);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    protected static ValidatableResponse paper(String account, String relief, String file) {
        return paper(account, relief, file, "%PDF-1.4\n%%EOF\n");
    }

    protected static ValidatableResponse paper(String account, String relief, String file, String content) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "市局通知.pdf")
                .body(content.getBytes(StandardCharsets.US_ASCII))
                .put(API + "/reliefs/" + relief + "/files/" + file)
                .then();
    }

    /** How many records the facts of 政工室 ask for, due or not, as of a day. */
    protected int required(String asOf) {
        String snapshot = As.account("discipline")
                .contentType("application/json")
                .body(Map.of("from", "2038-01-01", "to", "2038-12-31", "asOf", asOf))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath facts = Answer.of(As.account("discipline")
                .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&unit=" + unit())
                .then()
                .statusCode(200));
        return facts.getInt("items.required.sum()") + facts.getInt("items.notYetDue.sum()");
    }

    protected String unit() {
        return plan.getString("rows[0].responsible[0].unit.id");
    }

    protected String obligation(String account, int row) {
        return obligation(account, row, "items.find { it.required == 2 }");
    }

    protected String obligation(String account, int row, String which) {
        return As.account(account)
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[" + row + "].id"))
                .then()
                .statusCode(200)
                .extract()
                .path(which + ".id");
    }

    protected static ValidatableResponse read(String account, String obligation) {
        return As.account(account)
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    protected static void waiting(String account, String queue, String relief) {
        As.account(account)
                .get(API + "/reliefs?limit=200&queue=" + queue)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(relief));
    }

    protected static Map<String, Object> exempt(String obligation) {
        Map<String, Object> request = postpone(null, obligation);
        request.put("kind", "EXEMPT");
        return request;
    }

    protected static Map<String, Object> postpone(String until, String obligation) {
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "POSTPONE");
        request.put("until", until);
        request.put("reason", "承担上级专项任务，人员抽调。");
        request.put("basis", "市局 2038 年 5 月 10 日会议纪要");
        request.put("obligations", obligation == null ? List.of() : List.of(obligation));
        return request;
    }

    protected static String draft(String account, Map<String, Object> request) {
        String id = UUID.randomUUID().toString();
        save(account, id, null, request).statusCode(201);
        return id;
    }

    protected static ValidatableResponse save(String account, String id, String ifMatch, Map<String, Object> request) {
        var as = As.account(account).contentType("application/json").body(request);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(API + "/reliefs/" + id)
                .then();
    }

    /** Acts with the newest version, as far as the account may read it. */
    protected static ValidatableResponse act(String account, String id, String act, String reason) {
        Integer version =
                As.account(account).get(API + "/reliefs/" + id).jsonPath().get("version");
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("reason", reason);
        return As.account(account)
                .header("If-Match", "\"" + (version == null ? 0 : version) + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/reliefs/" + id + "/acts")
                .then();
    }
}
