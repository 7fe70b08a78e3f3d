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
import org.jboss.logging.Logger;

/** Hashes the whole chain again from time to time, so that a broken trail is noticed before someone asks for it. */
@ApplicationScoped
public class TrailCheck {
    private static final Logger LOG = Logger.getLogger(TrailCheck.class);
    private static final int BATCH = 10_000;

    private final SealTable table;
    private final TrailKey key;
    private final AtomicInteger broken;

    public TrailCheck(SealTable table, TrailKey key, MeterRegistry meters) {
        this.table = table;
        this.key = key;
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
    }

    public Verdict verify() {
        try {
            // Checkpoints first: one signed while the links are read would lie beyond them.
            List<Checkpoint> checkpoints = table.checkpoints(0, Integer.MAX_VALUE);
            return TrailVerifier.verify(new Links(), checkpoints, key.known());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The chain in batches, so that its length is no matter of memory. */
    private final class Links implements Iterator<Link> {
        private Iterator<Link> batch = Collections.emptyIterator();
        private long last;

        @Override
        public boolean hasNext() {
            if (!batch.hasNext()) {
                try {
                    batch = table.links(last, BATCH).iterator();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return batch.hasNext();
        }

        @Override
        public Link next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Link link = batch.next();
            last = link.pos();
            return link;
        }
    }
}
