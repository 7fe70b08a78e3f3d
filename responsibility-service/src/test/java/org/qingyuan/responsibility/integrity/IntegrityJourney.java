package org.qingyuan.responsibility.integrity;

import static org.qingyuan.responsibility.Plans.API;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/** Opening files, as the tests of this feature do it. */
abstract class IntegrityJourney extends RosterJourney {
    static JsonPath file(String account, String person) {
        return opened(account, person).statusCode(201).extract().jsonPath();
    }

    static ValidatableResponse opened(String account, String person) {
        return open(account, UUID.randomUUID().toString(), request(person));
    }

    static ValidatableResponse open(String account, String id, Map<String, Object> request) {
        return As.account(account)
                .contentType("application/json")
                .body(request)
                .put(API + "/integrity-openings/" + id)
                .then();
    }

    static Map<String, Object> request(String person) {
        Fixture.Person found = Fixture.person(person);
        return new HashMap<>(
                Map.of("bureau", found.bureau(), "person", found.id(), "reason", "SUPERVISION", "note", ""));
    }

    /** Recorded by 纪委, signed, and accepted by a leader of the bureau. */
    static String accepted(String id) {
        int version = 0;
        for (String[] step :
                new String[][] {{"staff-jiwei", "SUBMIT"}, {"discipline-head", "SIGN"}, {"bureau-leader", "ACCEPT"}}) {
            version =
                    act(id, version, step[0], step[1]).statusCode(200).extract().path("version");
        }
        return id;
    }

    static ValidatableResponse act(String id, int version, String account, String act) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + id + "/acts")
                .then();
    }

    static String drafted(List<String> obligations, String code, Map<String, Object> values) {
        String form = As.account("staff-jiwei")
                .get(API + "/forms/" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("current.id");
        String id = UUID.randomUUID().toString();
        As.account("staff-jiwei")
                .contentType("application/json")
                .body(Map.of(
                        "heldOn", "2042-06-10",
                        "title", "记录一则",
                        "content", "内容。",
                        "participants", "",
                        "obligations", obligations,
                        "form", form,
                        "values", values))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
