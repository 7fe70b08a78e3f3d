package org.qingyuan.inspection.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.backlog.Backlog;
import org.qingyuan.testkit.QingyuanTestResource;

/** What is tried again, and what does not hold up the rest. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NoticeSenderTest extends UntilInspected {
    @All
    @Inject
    List<Backlog> backlogs;

    /** After an upgrade the services are up before the realm knows of a new role. */
    @Test
    void aServiceWhoseRoleIsNotThereYetAsksAgain() throws SQLException, InterruptedException {
        told.roleless = true;
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        await("tries > 0");
        assertEquals("WAITING", one("select state from owner_notice where round = '" + round + "'"));
        // The operator is told.
        assertNotEquals("0", one(backlogs.getFirst().query()));
        told.roleless = false;
        run("update owner_notice set next_at = now() where round = '" + round + "'");
        await("state = 'SENT'");
    }

    @Test
    void aNoticeThatCannotBeReadHoldsUpNoOther() throws SQLException, InterruptedException {
        prepare();
        run("insert into owner_notice (id, bureau, round, kind, body, made_at, state, next_at) values"
                + " ('00000000-0000-7000-8000-000000000000', 'jintan', '" + round
                + "', 'FULFILMENT', '[]', now(), 'WAITING', now())");
        act("discipline-head", "OPEN").statusCode(200);
        await("state = 'SENT'");
        run("update owner_notice set state = 'NOT_OWED' where id = '00000000-0000-7000-8000-000000000000'");
    }

    /** The announcement was tried and waits an hour; its withdrawal is due at once. */
    @Test
    void aWithdrawalGoesAfterWhatItWithdraws() throws SQLException, InterruptedException {
        prepare();
        measure(2, "ANNOUNCED", "1 hour");
        measure(1, "REVOKED", "0");
        act("discipline-head", "OPEN").statusCode(200);
        await("state = 'SENT'");
        assertEquals(List.of(), told.measures);
        run("update owner_notice set next_at = now() where kind = 'MEASURE' and round = '" + round + "'");
        await("MEASURE", "state = 'SENT' and body ->> 'act' = 'REVOKED'");
        assertEquals(
                List.of("ANNOUNCED", "REVOKED"),
                told.measures.stream().map(sent -> sent.get("act")).toList());
    }

    @Test
    void ofAnAnnouncementThatIsRefusedNothingIsWithdrawn() throws SQLException, InterruptedException {
        told.unwilling = true;
        prepare();
        measure(3, "ANNOUNCED", "0");
        measure(4, "REVOKED", "1 hour");
        await("MEASURE", "state = 'NOT_OWED' and body ->> 'act' = 'REVOKED'");
        await("MEASURE", "state = 'NOT_OWED' and body ->> 'act' = 'ANNOUNCED'");
    }

    private void measure(int no, String act, String later) throws SQLException {
        run("insert into owner_notice (id, bureau, round, kind, body, made_at, state, next_at) values"
                + " ('00000000-0000-7000-8001-00000000000" + no + "', 'jintan', '" + round + "', 'MEASURE',"
                + " '{\"bureau\":\"jintan\",\"person\":\"" + POLITICAL
                + "\",\"act\":\"" + act + "\",\"kind\":\"RECTIFICATION\",\"announcedOn\":\"2026-12-05\","
                + "\"organ\":\"金坛\",\"reference\":\"考评措施 1\"}', now(), 'WAITING', now() + interval '" + later
                + "')");
    }

    private void await(String condition) throws SQLException, InterruptedException {
        await("FULFILMENT", condition);
    }

    private void await(String kind, String condition) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (one("select count(*) from owner_notice where round = '" + round + "' and kind = '" + kind + "' and "
                        + condition)
                .equals("0")) {
            assertTrue(Instant.now().isBefore(end), condition);
            Thread.sleep(200);
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
