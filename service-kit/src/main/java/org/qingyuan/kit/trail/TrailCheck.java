package org.qingyuan.kit.trail;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.jboss.logging.Logger;
import org.qingyuan.kit.job.Job;
import org.qingyuan.kit.job.LastSuccess;

/** Hashes the whole chain again from time to time, so that a broken trail is noticed before someone asks for it. */
@ApplicationScoped
public class TrailCheck {
    private static final Logger LOG = Logger.getLogger(TrailCheck.class);
    private static final int BATCH = 10_000;

    private final SealTable table;
    private final TrailKey key;
    private final AtomicInteger broken;
    private final LastSuccess success;

    public TrailCheck(SealTable table, TrailKey key, MeterRegistry meters, LastSuccess success) {
        this.table = table;
        this.key = key;
        this.success = success;
        this.broken = meters.gauge("qingyuan.trail.broken", new AtomicInteger());
    }

    @Scheduled(every = "${qingyuan.trail.check-every}", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void report() {
        switch (verify()) {
            case Verdict.Intact(long upTo, String hash) -> {
                broken.set(0);
                LOG.infof("The trail is unbroken up to position %d", upTo);
            }
            case Verdict.Broken(long at, Verdict.Reason reason) -> {
                broken.set(1);
                LOG.errorf("THE TRAIL IS BROKEN at position %d: %s", at, reason);
            }
        }
        success.of(Job.TRAIL_CHECK);
    }

    public Verdict verify() {
        try {
            // Up to the last checkpoint of now: one signed while the links are read would lie beyond them.
            long last = table.lastCheckpoint().orElse(0L);
            return TrailVerifier.verify(
                    new Batches<>(after -> table.links(after, BATCH), Link::pos),
                    new Batches<>(
                            after -> table.checkpoints(after, BATCH).stream()
                                    .filter(head -> head.pos() <= last)
                                    .toList(),
                            Checkpoint::pos),
                    key.known());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Read<T> {
        List<T> after(long pos) throws SQLException;
    }

    /** What a chain consists of, in batches, so that its length is no matter of memory. */
    private static final class Batches<T> implements Iterator<T> {
        private final Read<T> read;
        private final ToLongFunction<T> pos;
        private Iterator<T> batch = Collections.emptyIterator();
        private long last;

        Batches(Read<T> read, ToLongFunction<T> pos) {
            this.read = read;
            this.pos = pos;
        }

        @Override
        public boolean hasNext() {
            if (!batch.hasNext()) {
                try {
                    batch = read.after(last).iterator();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return batch.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            T next = batch.next();
            last = pos.applyAsLong(next);
            return next;
        }
    }
}
