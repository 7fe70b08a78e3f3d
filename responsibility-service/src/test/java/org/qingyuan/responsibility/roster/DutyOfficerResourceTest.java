package org.qingyuan.responsibility.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DutyOfficerResourceTest extends RosterJourney {
    private final UUID watch = UUID.randomUUID();

    @Test
    void aWatchKeepsItsEntryOnTheList() {
        UUID officer = Fixture.account("intake").person();
        note(watch, officer, "2043-03-02", "2043-03-08", false).statusCode(204);
        note(watch, officer, "2043-03-02", "2043-03-08", false).statusCode(204);
        assertEquals("2043-03-08", listed().getString("validTo"));
        note(watch, officer, "2043-03-02", "2043-03-06", false).statusCode(204);
        assertEquals("2043-03-06", listed().getString("validTo"));

        // Whoever stands there for that time already is not put there twice.
        UUID other = UUID.randomUUID();
        note(other, officer, "2043-03-05", "2043-03-06", false).statusCode(204);
        As.account("discipline").get(API + "/roster-entries/" + other).then().statusCode(404);
        // Partly there: the other days are not left out in silence.
        note(other, officer, "2043-03-05", "2043-03-09", false)
                .statusCode(409)
                .body("code", equalTo("ROSTER_ENTRY_TWICE"));

        note(watch, officer, "2043-03-02", "2043-03-06", true).statusCode(204);
        assertEquals("WITHDRAWN", listed().getString("state"));
        note(watch, officer, "2043-03-02", "2043-03-06", true).statusCode(204);
    }

    @Test
    void aWatchThatIsProlongedIntoAnotherEntryIsRefused() {
        UUID officer = Fixture.account("intake").person();
        note(watch, officer, "2043-05-02", "2043-05-06", false).statusCode(204);
        note(UUID.randomUUID(), officer, "2043-05-08", "2043-05-10", false).statusCode(204);
        note(watch, officer, "2043-05-02", "2043-05-09", false)
                .statusCode(409)
                .body("code", equalTo("ROSTER_ENTRY_TWICE"));
        assertEquals("2043-05-06", listed().getString("validTo"));
        note(watch, officer, "2043-05-02", "2043-05-07", false).statusCode(204);
        assertEquals("2043-05-07", listed().getString("validTo"));
    }

    @Test
    void onlyServicesTellAndOnlyOfTheirBureausPeople() {
        UUID officer = Fixture.account("intake").person();
        note(watch, UUID.randomUUID(), "2043-04-02", "2043-04-08", false).statusCode(422);
        note(watch, officer, "2043-04-08", "2043-04-02", false).statusCode(422);
        for (String account : List.of("discipline-head", "case-manager", "admin")) {
            As.account(account)
                    .contentType("application/json")
                    .body(body(officer, "2043-04-02", "2043-04-08", false))
                    .put(API + "/duty-officers/" + watch)
                    .then()
                    .statusCode(403);
        }
        As.token(token -> token.bureau("changzhou").roles("fulfilment-notifier"))
                .contentType("application/json")
                .body(body(officer, "2043-04-02", "2043-04-08", false))
                .put(API + "/duty-officers/" + watch)
                .then()
                .statusCode(404);
    }

    private JsonPath listed() {
        return Answer.of(As.account("discipline")
                .get(API + "/roster-entries/" + watch)
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse note(UUID watch, UUID officer, String from, String until, boolean cancelled) {
        return As.token(token -> token.roles("fulfilment-notifier"))
                .contentType("application/json")
                .body(body(officer, from, until, cancelled))
                .put(API + "/duty-officers/" + watch)
                .then();
    }

    private static Map<String, Object> body(UUID officer, String from, String until, boolean cancelled) {
        return Map.of(
                "bureau", "jintan", "person", officer, "fromDay", from, "untilDay", until, "cancelled", cancelled);
    }
}
