package org.qingyuan.inspection.appraisal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Rewrites the files of the tables that ballots touched once a poll has ended: PostgreSQL keeps deleted cards and former counts in them,
 * with the ids of the transactions, until somebody does.
 */
@ApplicationScoped
public class BallotTraces {
    private static final Logger LOG = Logger.getLogger(BallotTraces.class);
    private static final List<String> TABLES =
            List.of("ballot_card", "ballot_card_issued", "poll_group", "paper_batch");

    private final DataSource dataSource;
    private final PollRepository polls;

    BallotTraces(DataSource dataSource, PollRepository polls) {
        this.dataSource = dataSource;
        this.polls = polls;
    }

    @Scheduled(every = "${qingyuan.appraisal.scrub-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void scrub() {
        List<java.util.UUID> ended = QuarkusTransaction.requiringNew().call(() -> polls
                .list(
                        "scrubbed = false and state in ?1",
                        List.of(PollState.CLOSED, PollState.ANNULLED, PollState.DISCARDED))
                .stream()
                .map(poll -> poll.id)
                .toList());
        if (ended.isEmpty() || !rewrite()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> polls.update("scrubbed = true where id in ?1", ended));
    }

    /** False when somebody else holds a table just now: tried again next time. Voters wait for it, so it does not wait for others. */
    private boolean rewrite() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '2s'");
            try {
                for (String table : TABLES) {
                    statement.execute("VACUUM (FULL) " + table);
                }
            } finally {
                statement.execute("RESET lock_timeout");
            }
            return true;
        } catch (SQLException e) {
            LOG.infof("The tables of ended polls could not be rewritten yet: %s", e.getSQLState());
            return false;
        }
    }
}
