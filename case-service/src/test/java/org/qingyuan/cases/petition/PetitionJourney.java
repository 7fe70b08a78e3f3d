package org.qingyuan.cases.petition;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.cases.Directory;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;

/** What tests of petitions do again and again. */
abstract class PetitionJourney {
    static final String API = "/api/case/v1/petitions";
    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final UUID YUNXIU = Fixture.unit("云岫派出所");

    @Inject
    CopiedDirectory directory;

    @BeforeEach
    void learn() {
        Directory.learn(directory);
        BusinessDate.set(DAY);
    }

    @AfterEach
    void realDay() {
        BusinessDate.reset();
    }

    static Map<String, Object> hotLine(UUID unit, String title) {
        Map<String, Object> body = new HashMap<>();
        body.put("source", "HOTLINE");
        body.put("kind", "SERVICE");
        body.put("unit", unit);
        body.put("title", title);
        body.put("content", "反映办证窗口中午无人值守");
        body.put("receivedOn", DAY.toString());
        body.put(
                "petitioner",
                Map.of("name", "甲某某", "contact", "13900000000", "address", "云岫路 1 号", "anonymous", false));
        return body;
    }

    static UUID registered(String account, UUID unit, String title) {
        UUID id = UUID.randomUUID();
        save(account, id, null, hotLine(unit, title)).statusCode(201);
        return id;
    }

    static ValidatableResponse save(String account, UUID id, Integer version, Map<String, Object> body) {
        var request = As.account(account).contentType("application/json").body(body);
        return (version == null ? request : request.header("If-Match", "\"" + version + "\""))
                .put(API + "/" + id)
                .then();
    }

    static ValidatableResponse read(String account, UUID id) {
        return As.account(account).get(API + "/" + id).then();
    }

    static ValidatableResponse list(String account, Map<String, ?> query) {
        return As.account(account).queryParams(query).get(API).then().statusCode(200);
    }

    static ValidatableResponse act(String account, UUID id, String act, Map<String, Object> more) {
        int version = read(account, id).extract().path("version");
        return act(account, id, version, act, more);
    }

    static ValidatableResponse act(String account, UUID id, int version, String act, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        return As.account(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + "/" + id + "/acts")
                .then();
    }

    static UUID taken(String title) {
        UUID id = registered("discipline", YUNXIU, title);
        act(
                        "leader-yunxiu",
                        id,
                        "TAKE",
                        Map.of("handler", Fixture.account("staff-yunxiu").person()))
                .statusCode(200);
        return id;
    }

    static Map<String, Object> proposal() {
        return Map.of("outcome", "RESOLVED", "finding", "午间值守表有空档，已补。", "reply", "已安排午间轮值，感谢您的监督。");
    }
}
