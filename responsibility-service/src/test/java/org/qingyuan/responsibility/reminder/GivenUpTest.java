package org.qingyuan.responsibility.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** The mail server was away over a long holiday. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class GivenUpTest {
    private static final String GIVEN_UP = "created_at, next_at, attempts, settled_at, outcome, problem)"
            + " values ('%s', 'jintan', '%s', '%s', now(), now(), 9, now(), 'GAVE_UP', 'password expired')";

    @Inject
    DataSource database;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void lettersThatWereGivenUpAreShownAndSentAgain() throws SQLException {
        UUID letter = UUID.randomUUID();
        run("insert into reminder_delivery (id, bureau, channel, recipient, "
                + GIVEN_UP.formatted(letter, "MAIL", Fixture.account("staff").person()));
        UUID old = UUID.randomUUID();
        run("insert into reminder_delivery (id, bureau, channel, recipient, "
                + GIVEN_UP.formatted(old, "MAIL", Fixture.account("staff").person()));
        run("update reminder_delivery set settled_at = now() - interval '31 days' where id = '" + old + "'");
        int waiting = As.account("admin")
                .get(API + "/reminder-letters")
                .then()
                .statusCode(200)
                .body("givenUp", greaterThan(0))
                .body("problem", equalTo("password expired"))
                .extract()
                .path("waiting");
        As.account("admin")
                .post(API + "/reminder-letters/again")
                .then()
                .statusCode(200)
                .body("givenUp", is(0))
                .body("waiting", greaterThan(waiting));
        assertEquals("0", one("select attempts from reminder_delivery where id = '" + letter + "'"));
        assertEquals("GAVE_UP", one("select outcome from reminder_delivery where id = '" + old + "'"));
        run("update reminder_delivery set settled_at = now(), outcome = 'NOTHING_LEFT' where id = '" + letter + "'");
    }

    @Test
    void callsThatWereGivenUpAreSentAgain() throws SQLException {
        UUID endpoint = UUID.randomUUID();
        As.account("admin")
                .contentType("application/json")
                .body(Map.of("name", "办公平台", "url", ReminderSurroundings.hookUrl, "active", false))
                .put(API + "/hook-endpoints/" + endpoint)
                .then()
                .statusCode(201);
        run("insert into reminder_delivery (id, bureau, channel, endpoint, "
                + GIVEN_UP.formatted(UUID.randomUUID(), "HOOK", endpoint));
        As.token(token -> token.roles("admin").bureau("changzhou"))
                .post(API + "/hook-endpoints/" + endpoint + "/again")
                .then()
                .statusCode(404);
        As.account("admin")
                .post(API + "/hook-endpoints/" + endpoint + "/again")
                .then()
                .statusCode(200)
                .body("givenUp", is(0))
                .body("waiting", is(1));
        run("update reminder_delivery set settled_at = now(), outcome = 'NO_ADDRESS' where endpoint = '" + endpoint
                + "'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
