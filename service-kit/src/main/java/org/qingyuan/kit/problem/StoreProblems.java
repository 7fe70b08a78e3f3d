package org.qingyuan.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds, below whatever wraps it, what the database or the disk of the files had against a change that no use case foresaw. The SQL
 * and its values stay out of the answer and out of the log.
 */
final class StoreProblems {
    private static final Logger LOG = Logger.getLogger(StoreProblems.class);

    /** The pool has no SQLSTATE for it. */
    private static final String POOL_EXHAUSTED = "cquisition timeout";

    /** The words of the system; a full quota has no other sign. */
    private static final List<String> NOT_WRITABLE =
            List.of("No space left on device", "Disk quota exceeded", "Read-only file system");

    private StoreProblems() {}

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
            case SQLException full
            when said(full).contains(POOL_EXHAUSTED) -> {
                LOG.error("All connections to the database are in use");
                yield new Problem(BaseProblem.UNAVAILABLE);
            }
            case IOException full
            when NOT_WRITABLE.stream().anyMatch(said(full)::contains) -> {
                LOG.errorf("Nothing can be written to the files: %s", said(full));
                yield new Problem(BaseProblem.STORAGE_FULL);
            }
            default -> null;
        };
    }

    private static String said(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
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
