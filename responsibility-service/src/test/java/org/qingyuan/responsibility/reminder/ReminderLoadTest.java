package org.qingyuan.responsibility.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** A run of each minute must cost little, however much there is. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class ReminderLoadTest {
    private static final Logger LOG = Logger.getLogger(ReminderLoadTest.class);
    private static final LocalDate DAY = LocalDate.of(2043, 7, 1);

    /** Far beyond what it takes: a machine that is busy with other things must not fail it. */
    private static final Duration MOST = Duration.ofSeconds(30);

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private JsonPath plan;

    @BeforeEach
    void fiftyThousandObligations() throws SQLException {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(DAY);
        plan = Plans.published(2043);
        String duty = plan.getString("rows[0].duties[0].id");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into duty_party (bureau, duty, owner_kind, owner, unit, units)
                    select u.bureau, '%s', 'UNIT', u.id, u.id, array[u.id] from unit u where u.bureau = 'jintan'
                        on conflict do nothing
                    """.formatted(duty));
            statement.execute("""
                    insert into duty_window (id, duty, starts, ends, due, required)
                    select uuidv7(), '%s', date '2043-02-02' + n, date '2043-03-02' + n, date '2043-03-02' + n, 1
                      from generate_series(0, 2500) n on conflict do nothing
                    """.formatted(duty));
            statement.execute("""
                    insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due,
                                            required)
                    select uuidv7(), 'jintan', r.plan, r.id, d.id, w.id, p.owner_kind, p.owner, p.unit, w.starts, w.due, 1
                      from duty d join plan_row r on r.id = d.plan_row
                      join duty_window w on w.duty = d.id join duty_party p on p.duty = d.id
                     where d.id = '%s' on conflict do nothing
                    """.formatted(duty));
            statement.execute("""
                    insert into obligation_unit (bureau, unit, due, obligation)
                    select o.bureau, o.unit, o.due, o.id from obligation o where o.duty = '%s' on conflict do nothing
                    """.formatted(duty));
        }
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void oneRunOverFiftyThousandObligations() throws SQLException {
        assertTrue(count("select count(*) from obligation where bureau = 'jintan' and closed_on is null") > 50_000);
        Duration first = timed(DAY);
        long recorded = count("select count(*) from reminder where plan = '" + plan.getString("id") + "'");
        Duration again = timed(DAY);
        assertEquals(recorded, count("select count(*) from reminder where plan = '" + plan.getString("id") + "'"));
        Duration nextDay = timed(DAY.plusDays(1));
        LOG.infof(
                "50,000 obligations: first run %d ms for %d reminders, again %d ms, next day %d ms",
                first.toMillis(), recorded, again.toMillis(), nextDay.toMillis());
        assertTrue(recorded > 1_000);
        assertTrue(first.compareTo(MOST) < 0 && again.compareTo(MOST) < 0 && nextDay.compareTo(MOST) < 0);
    }

    private Duration timed(LocalDate day) {
        Instant begin = Instant.now();
        reminders.record("jintan", day, begin);
        return Duration.between(begin, Instant.now());
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
