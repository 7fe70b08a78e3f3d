package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/** The verbs of the tests of joint meetings, with the plan that asks for them. */
abstract class MeetingJourney extends RosterJourney {
    protected static final String FAZHI = Fixture.unit("法制室").toString();
    protected static final String YUNXIU = Fixture.unit("云岫派出所").toString();

    protected JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    protected static String prepared(String day) {
        String id = UUID.randomUUID().toString();
        save("staff", id, request(day)).statusCode(201).body("editable", is(true));
        return id;
    }

    protected static Map<String, Object> request(String day) {
        return Map.of(
                "kind", "CONDUCT",
                "title", "六月作风建设联席会议",
                "heldOn", day,
                "place", "三楼会议室",
                "chair", Fixture.person("郑示例").id(),
                "partner", "",
                "collectBy", day,
                "agenda", "通报投诉情况\n研究整改措施",
                "members", List.of(FAZHI, YUNXIU));
    }

    protected static ValidatableResponse save(String account, String id, Map<String, Object> request) {
        return As.account(account)
                .contentType("application/json")
                .body(request)
                .put(API + "/joint-meetings/" + id)
                .then();
    }

    protected static ValidatableResponse get(String account, String id) {
        return As.account(account).get(API + "/joint-meetings/" + id).then();
    }

    protected static ValidatableResponse step(String account, String id, int version, String act, String minutesNo) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("minutesNo", minutesNo);
        return step(account, id, version, request);
    }

    protected static ValidatableResponse back(String account, String id, int version, String act, String reason) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("reason", reason);
        return step(account, id, version, request);
    }

    private static ValidatableResponse step(String account, String id, int version, Map<String, Object> request) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/joint-meetings/" + id + "/acts")
                .then();
    }

    protected static ValidatableResponse line(String account, String id, String unit, int complaints, int verified) {
        return line(account, id, unit, lineVersion(account, id, unit), complaints, verified);
    }

    protected static int lineVersion(String account, String id, String unit) {
        return As.account(account)
                .get(API + "/joint-meetings/" + id)
                .path("lines.find { it.unit.id == '" + unit + "' }.version");
    }

    protected static ValidatableResponse line(
            String account, String id, String unit, int version, int complaints, int verified) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "complaints", complaints,
                        "verified", verified,
                        "trends", "窗口态度",
                        "accountability", "提醒一人",
                        "proposals", "加强培训"))
                .put(API + "/joint-meetings/" + id + "/lines/" + unit)
                .then();
    }

    protected static ValidatableResponse outcome(String account, String id, int version, String action) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "decisions",
                        "一、整治窗口服务态度。",
                        "present",
                        List.of(FAZHI, YUNXIU),
                        "figures",
                        List.of(
                                Map.of("unit", FAZHI, "verified", 2, "rank", 1, "keyWork", ""),
                                Map.of("unit", YUNXIU, "verified", 0, "rank", 2, "keyWork", "=窗口整治")),
                        "actions",
                        List.of(Map.of("id", action, "what", "窗口服务专项整治", "unit", YUNXIU, "due", "2042-06-14"))))
                .put(API + "/joint-meetings/" + id + "/outcome")
                .then();
    }

    protected static ValidatableResponse onAction(
            String account, String id, String action, int version, String act, String result) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act));
        request.put("result", result);
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/joint-meetings/" + id + "/actions/" + action + "/acts")
                .then();
    }
}
