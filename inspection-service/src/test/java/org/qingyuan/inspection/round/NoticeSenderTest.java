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

    private void await(String condition) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (one("select count(*) from owner_notice where round = '" + round + "' and kind = 'FULFILMENT' and "
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
