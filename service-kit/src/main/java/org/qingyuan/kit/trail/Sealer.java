package org.qingyuan.kit.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.qingyuan.kit.job.Job;
import org.qingyuan.kit.job.LastSuccess;

/** Seals new events into the chain and signs its head. Any number of replicas may run; one works at a time. */
@ApplicationScoped
public class Sealer {
    /** Each batch looks for what has no seal among all it may find, so that large ones catch up faster. */
    private static final int BATCH = 10_000;

    /** Most transactions commit well within this; looking back further each second would read far too much each second. */
    private static final Duration RECENT = Duration.ofMinutes(2);

    private final SealTable table;
    private final TrailKey key;
    private final DataSource dataSource;
    private final LastSuccess success;

    public Sealer(SealTable table, TrailKey key, DataSource dataSource, LastSuccess success) {
        this.table = table;
        this.key = key;
        this.dataSource = dataSource;
        this.success = success;
    }

    @Scheduled(every = "${qingyuan.trail.seal-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sealRecent() {
        seal(Instant.now().minus(RECENT));
    }

    /** What committed later than that, and what a stopped service left behind. */
    @Scheduled(every = "5m", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void sealDay() {
        seal(Instant.now().minus(Duration.ofDays(1)));
    }

    /**
     * Should one have slipped through all the same (a clock set back, a long stop), it is sealed a day late. A month at a time, since a
     * transaction has a minute; and looked for without the lock, which would keep the sealing of each second waiting.
     */
    @Scheduled(every = "24h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void sealAll() throws SQLException {
        boolean whole = true;
        for (SealTable.Stretch month : table.months()) {
            boolean all = QuarkusTransaction.requiringNew()
                    .call(() -> table.unsealed(month, 1))
                    .isEmpty();
            whole &= all || seal(month) > 0;
        }
        if (whole) {
            success.of(Job.SEAL_ALL);
        }
    }

    @Scheduled(every = "${qingyuan.trail.checkpoint-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void signHead() {
        checkpoint();
    }

    /** New years' partitions are made three years ahead, by a function of the owner's. */
    @Scheduled(every = "24h", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void makePartitions() throws SQLException {
        try (var connection = dataSource.getConnection();
                var call = connection.prepareStatement("SELECT audit_make_partitions()")) {
            call.execute();
        }
    }

    /** @return how many events were sealed; 0 also when another replica is at it */
    int seal(Instant since) {
        return seal(SealTable.Stretch.since(since));
    }

    private int seal(SealTable.Stretch span) {
        int all = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> sealBatch(span));
            all += batch;
        } while (batch == BATCH);
        return all;
    }

    /** Signs the head of the chain when it moved. */
    void checkpoint() {
        QuarkusTransaction.requiringNew().call(this::signHeadOnce);
    }

    private int sealBatch(SealTable.Stretch span) throws SQLException {
        if (!table.lock()) {
            return 0;
        }
        List<SealTable.Unsealed> events = table.unsealed(span, BATCH);
        if (events.isEmpty()) {
            return 0;
        }
        SealTable.Head head = table.head();
        List<UUID> ids = new ArrayList<>(events.size());
        List<Link> links = new ArrayList<>(events.size());
        String prev = head.hash();
        for (SealTable.Unsealed event : events) {
            Link link = Link.after(head.pos() + links.size() + 1, prev, event.canonical());
            ids.add(event.event());
            links.add(link);
            prev = link.hash();
        }
        table.insert(ids, links);
        return events.size();
    }

    /** Waits for its turn: the sealing of each second begins at the same instant, and could keep it away each minute. */
    private boolean signHeadOnce() throws SQLException {
        table.awaitLock();
        SealTable.Head head = table.head();
        if (head.pos() == 0
                || table.lastCheckpoint().filter(last -> last == head.pos()).isPresent()) {
            return false;
        }
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String signature = key.sign(Checkpoint.text(head.pos(), head.hash(), at));
        table.insert(new Checkpoint(head.pos(), head.hash(), at, key.id(), signature));
        return true;
    }
}
