package org.qingyuan.responsibility.roster;

import static org.qingyuan.responsibility.Plans.API;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;

/** The verbs of the tests of lists and events. Each test writes entries of days of its own: the fixture's people are shared. */
public abstract class RosterJourney {
    private static int days;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2042, 6, 15));
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    /** A day of 2042 that no other test has. */
    protected static String day() {
        return LocalDate.of(2042, 1, 5).plusDays(days++).toString();
    }

    protected static Map<String, Object> officer(String kind, String person, String occurredOn) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("kind", kind);
        entry.put("person", Fixture.person(person).id());
        entry.put("occurredOn", occurredOn);
        entry.put("basis", "政工〔2042〕8号");
        entry.put("note", "");
        return entry;
    }

    protected static Map<String, Object> outsider(String name, String organisation, String from, String to) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("kind", "CONDUCT_SUPERVISOR");
        entry.put("name", name);
        entry.put("organisation", organisation);
        entry.put("occurredOn", from);
        entry.put("validTo", to);
        entry.put("basis", "聘书第3号");
        entry.put("note", "");
        return entry;
    }

    protected static String added(String account, Map<String, Object> entry) {
        String id = UUID.randomUUID().toString();
        save(account, id, null, entry).statusCode(201);
        return id;
    }

    protected static ValidatableResponse save(String account, String id, String ifMatch, Map<String, Object> entry) {
        var as = As.account(account).contentType("application/json").body(entry);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch))
                .put(API + "/roster-entries/" + id)
                .then();
    }

    protected static ValidatableResponse entry(String account, String id) {
        return As.account(account).get(API + "/roster-entries/" + id).then();
    }

    protected static ValidatableResponse act(String account, String id, int version, String act, String on) {
        Map<String, Object> request = new HashMap<>(Map.of("act", act, "reason", "录入有误"));
        request.put("on", on);
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request)
                .post(API + "/roster-entries/" + id + "/acts")
                .then();
    }

    protected static ValidatableResponse entries(String account, String kind) {
        return As.account(account)
                .get(API + "/rosters/" + kind + "/entries?limit=200")
                .then();
    }

    /** What an event asks for, by act. */
    protected static JsonPath obligations(String account, String event) {
        return Answer.of(As.account(account)
                .get(API + "/obligations?limit=200&event=" + event)
                .then()
                .statusCode(200));
    }

    protected static String event(String account, String entry) {
        return entry(account, entry).statusCode(200).extract().path("event");
    }

    protected static JsonPath plan() {
        return Plans.published(2042);
    }

    /** Makes somebody the secretary of the branch that owes it. @return who it was until now */
    protected static UUID secretary(DataSource database, String obligation, UUID person) throws SQLException {
        try (Connection connection = database.getConnection();
                var change = connection.prepareStatement("""
                        update party_branch b set secretary = ?
                          from obligation o, party_branch old
                         where o.id = ? and b.id = o.owner and b.bureau = o.bureau
                           and old.bureau = b.bureau and old.id = b.id
                        returning old.secretary
                        """)) {
            change.setObject(1, person);
            change.setObject(2, UUID.fromString(obligation));
            try (var rows = change.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }
}
