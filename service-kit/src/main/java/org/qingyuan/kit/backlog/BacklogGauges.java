package org.qingyuan.kit.backlog;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Tells the operator that something stands still: in gauges, and once for each absence in the log. */
@ApplicationScoped
class BacklogGauges {
    private static final Logger LOG = Logger.getLogger(BacklogGauges.class);

    private record Watched(Backlog backlog, AtomicLong waiting, AtomicLong refused) {}

    private final List<Watched> watched;
    private final DataSource database;

    BacklogGauges(@All List<Backlog> backlogs, MeterRegistry meters, DataSource database) {
        this.database = database;
        this.watched = backlogs.stream()
                .map(backlog -> {
                    Tags tags = Tags.of("what", backlog.what());
                    return new Watched(
                            backlog,
                            meters.gauge("qingyuan.backlog.waiting", tags, new AtomicLong()),
                            meters.gauge("qingyuan.backlog.refused", tags, new AtomicLong()));
                })
                .toList();
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (Watched each : watched) {
                look(connection, each);
            }
        }
    }

    private static void look(Connection connection, Watched each) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(each.backlog().query());
                ResultSet rows = query.executeQuery()) {
            rows.next();
            long waiting = rows.getLong(1);
            long before = each.waiting().getAndSet(waiting);
            each.refused().set(rows.getLong(2));
            if (before == 0 && waiting > 0) {
                LOG.warnf(
                        "%s: %d could not be sent and are tried again",
                        each.backlog().what(), waiting);
            } else if (before > 0 && waiting == 0) {
                LOG.infof("%s: nothing waits any more", each.backlog().what());
            }
        }
    }
}
