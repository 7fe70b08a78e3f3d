package org.qingyuan.responsibility.register;

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
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;

/** The verbs of the tests of registers. 法制室 keeps entries, its head signs, 纪委 confirms. */
public abstract class RegisterJourney {
    @BeforeEach
    void theDirectoryAndTheDay() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2037, 3, 10));
    }

    @AfterEach
    void theRealDay() {
        BusinessDate.reset();
    }

    protected static String draft(String account, RegisterKind kind, String title, Map<String, Object> values) {
        String id = UUID.randomUUID().toString();
        save(account, id, null, kind, title, values).statusCode(201);
        return id;
    }

    protected static ValidatableResponse save(
            String account, String id, Integer version, RegisterKind kind, String title, Map<String, Object> values) {
        return save(account, id, version, new HashMap<>(Map.of("kind", kind, "title", title, "values", values)));
    }

    protected static ValidatableResponse save(String account, String id, Integer version, Map<String, Object> body) {
        var request = As.account(account).contentType("application/json").body(body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.put(API + "/register-entries/" + id).then();
    }

    protected static ValidatableResponse act(String account, String id, RegisterAct act, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("act", act));
        if (reason != null) {
            body.put("reason", reason);
        }
        return As.account(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version(id) + "\"")
                .body(body)
                .post(API + "/register-entries/" + id + "/acts")
                .then();
    }

    /** Read by the unit that keeps it: everything of these tests is 法制室's. */
    private static int version(String id) {
        return read("staff-fazhi", id).statusCode(200).extract().path("version");
    }

    protected static ValidatableResponse read(String account, String id) {
        return As.account(account).get(API + "/register-entries/" + id).then();
    }

    protected static ValidatableResponse note(
            String account, String id, String heldOn, Map<String, Object> values, String... files) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("heldOn", heldOn, "values", values, "files", List.of(files)))
                .put(API + "/register-entries/" + id + "/notes/" + UUID.randomUUID())
                .then();
    }

    /** A note that names the due date it answers. */
    protected static ValidatableResponse noteFor(
            String account, String id, String heldOn, String answers, Map<String, Object> values) {
        return noteFor(account, id, UUID.randomUUID(), heldOn, answers, values);
    }

    protected static ValidatableResponse noteFor(
            String account, String id, UUID note, String heldOn, String answers, Map<String, Object> values) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("heldOn", heldOn, "values", values, "answers", answers))
                .put(API + "/register-entries/" + id + "/notes/" + note)
                .then();
    }

    protected static ValidatableResponse paper(String account, String entry, String file) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "公示照片.pdf")
                .body("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .put(API + "/register-entries/" + entry + "/files/" + file)
                .then();
    }

    protected static JsonPath get(String account, String path) {
        return Answer.of(As.account(account).get(API + path).then().statusCode(200));
    }

    public static Map<String, Object> risk(String grade) {
        return Map.of(
                "source",
                "业务流程",
                "post",
                "审核岗",
                "description",
                "审核把关不严",
                "likelihood",
                4,
                "impact",
                5,
                "grade",
                grade,
                "controls",
                List.of(Map.of("measure", "双人审核"), Map.of("measure", "每月抽查")));
    }

    /** A risk point that went through all hands. */
    public static String confirmed(String title, String grade) {
        String id = draft("staff-fazhi", RegisterKind.RISK_POINT, title, risk(grade));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        act("discipline", id, RegisterAct.CONFIRM, null).statusCode(200);
        return id;
    }
}
