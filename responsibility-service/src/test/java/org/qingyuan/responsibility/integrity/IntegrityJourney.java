package org.qingyuan.responsibility.integrity;

import static org.qingyuan.responsibility.Plans.API;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
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
}
