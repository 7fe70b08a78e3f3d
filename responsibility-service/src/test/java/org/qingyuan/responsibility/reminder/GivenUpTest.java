package org.qingyuan.responsibility.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.backlog.Backlog;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.responsibility.reminder.delivery.Claimed;
import org.qingyuan.responsibility.reminder.delivery.HookSender;
import org.qingyuan.responsibility.reminder.delivery.NotSent;
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

    @All
    @Inject
    List<Backlog> backlogs;

    @Inject
    HookSender hooks;

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

    @Test
    void theOperatorIsToldOfWhatCanStillBeSent() throws SQLException {
        int before = given();
        UUID letter = UUID.randomUUID();
        run("insert into reminder_delivery (id, bureau, channel, recipient, "
                + GIVEN_UP.formatted(letter, "MAIL", Fixture.account("staff").person()));
        assertEquals(before + 1, given());
        run("update reminder_delivery set settled_at = now() - interval '31 days' where id = '" + letter + "'");
        assertEquals(before, given());
    }

    /** A slip in the list of hosts, or in the name service, is mended: what waits is not given up for it at once. */
    @Test
    void aHostThatMayNotBeCalledNowIsTriedAgain() {
        UUID endpoint = UUID.randomUUID();
        local(endpoint, null, true).statusCode(201);
        Claimed claimed = new Claimed(
                UUID.randomUUID(), "jintan", null, null, endpoint, null, Instant.now(), UUID.randomUUID(), 1);
        NotSent refused = assertThrows(NotSent.class, () -> hooks.send(claimed));
        assertEquals("the host is not allowed", refused.getMessage());
        assertEquals(false, refused.forGood());
        local(endpoint, "\"0\"", false).statusCode(200);
    }

    /** A name that stands for this very machine. */
    private static ValidatableResponse local(UUID endpoint, String ifMatch, boolean active) {
        RequestSpecification admin = As.account("admin").contentType("application/json");
        return (ifMatch == null ? admin : admin.header("If-Match", ifMatch))
                .body(Map.of("name", "本机", "url", "http://localhost/in", "active", active))
                .put(API + "/hook-endpoints/" + endpoint)
                .then();
    }

    /** What the gauge shows. */
    private int given() throws SQLException {
        Backlog deliveries = backlogs.stream()
                .filter(one -> one.what().equals("deliveries"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(deliveries.query())) {
            rows.next();
            return rows.getInt(2);
        }
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
