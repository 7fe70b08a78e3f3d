package org.qingyuan.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds, below whatever wraps it, what the database had against a change that no use case foresaw. The SQL and its values stay
 * out of the answer and out of the log.
 */
final class DatabaseProblems {
    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    private DatabaseProblems() {}

    static Optional<Problem> of(Throwable thrown) {
        Deque<Throwable> open = new ArrayDeque<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable each = open.poll();
            if (!seen.add(each)) {
                continue;
            }
            Problem problem = direct(each);
            if (problem != null) {
                return Optional.of(problem);
            }
            if (each.getCause() != null) {
                open.add(each.getCause());
            }
            // A refusal at commit hangs below the transaction manager's exception as a suppressed one.
            Collections.addAll(open, each.getSuppressed());
            if (each instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
        }
        return Optional.empty();
    }

    private static Problem direct(Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> problem;
            case OptimisticLockException stale -> new Problem(BaseProblem.STALE_VERSION);
            case StaleStateException stale -> new Problem(BaseProblem.STALE_VERSION);
            case PSQLException refused -> refused(refused);
            default -> null;
        };
    }

    private static Problem refused(PSQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        ServerErrorMessage message = refused.getServerErrorMessage();
        String constraint = message == null ? null : message.getConstraint();
        // Classes of PostgreSQL's appendix A: 23 constraints, 40 deadlocks and serialization, 22 values that do not
        // fit.
        if (state.startsWith("23") || state.startsWith("40")) {
            LOG.warnf("The database refused a change: %s %s", state, constraint);
            return new Problem(BaseProblem.CONFLICT);
        }
        if (state.startsWith("22")) {
            LOG.warnf("The database cannot hold a value: %s", state);
            return new Problem(BaseProblem.INVALID_REQUEST);
        }
        // The same again would take as long: nobody is to try it by himself.
        if (state.equals("57014")) {
            LOG.error("The database stopped a statement that took too long");
            return new Problem(BaseProblem.TOOK_TOO_LONG);
        }
        // 08 connection, 53 insufficient resources (a full disk, too many connections), 57 shutdown.
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57")) {
            LOG.errorf("The database is not to be had: %s", state);
            return new Problem(BaseProblem.UNAVAILABLE);
        }
        return null;
    }
}
