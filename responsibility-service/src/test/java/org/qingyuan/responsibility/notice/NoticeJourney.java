package org.qingyuan.responsibility.notice;

import static org.qingyuan.responsibility.Plans.API;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;

/** The verbs of the tests of notices, under the bureau's own table. */
abstract class NoticeJourney extends RosterJourney {
    JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    static Map<String, Object> notice(String item, String day, String reference) {
        return new HashMap<>(Map.of("bureau", "jintan", "item", item, "fulfilledOn", day, "reference", reference));
    }

    static ValidatableResponse note(String key, Map<String, Object> notice) {
        var as = As.token(token -> token.bureau(null)
                        .account("service-account-inspection-service")
                        .roles("fulfilment-notifier"))
                .contentType("application/json")
                .body(notice);
        return (key == null ? as : as.header("Idempotency-Key", key))
                .post(API + "/fulfilment-notices")
                .then();
    }
}
