package org.qingyuan.kit.files;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.qingyuan.kit.job.Job;
import org.qingyuan.kit.job.LastSuccess;

/**
 * Looks from time to time whether every row still has its bytes: after a restore or on a failing disk nobody would learn of it before
 * somebody opens the file, when the backups that have it are gone.
 */
@ApplicationScoped
public class FileCheck {
    private static final Logger LOG = Logger.getLogger(FileCheck.class);
    private static final int BATCH = 1_000;
    /** Where the folder itself is away the log need not name a million. */
    private static final int NAMED = 100;

    private static final UUID FIRST = new UUID(0, 0);

    private final BlobFolder blobs;
    private final EntityManager entities;
    private final AtomicInteger missing;
    private final LastSuccess success;

    FileCheck(BlobFolder blobs, EntityManager entities, MeterRegistry meters, LastSuccess success) {
        this.blobs = blobs;
        this.entities = entities;
        this.missing = meters.gauge("qingyuan.files.missing", new AtomicInteger());
        this.success = success;
    }

    @Scheduled(every = "${qingyuan.files.check-every}", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        int found = 0;
        List<FileRow> rows = after(FIRST);
        while (!rows.isEmpty()) {
            for (FileRow row : rows) {
                if (!blobs.whole(row.blob, row.size) && isThere(row.id)) {
                    found++;
                    if (found <= NAMED) {
                        LOG.errorf(
                                "The bytes of file %s of %s are missing or cut off: %s", row.id, row.bureau, row.blob);
                    }
                }
            }
            rows = after(rows.getLast().id);
        }
        if (found > 0) {
            LOG.errorf("%d files have lost their bytes; bring them back from a backup of the files", found);
        }
        missing.set(found);
        success.of(Job.FILE_CHECK);
    }

    private List<FileRow> after(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("from FileRow where id > :id order by id", FileRow.class)
                        .setParameter("id", id)
                        .setMaxResults(BATCH)
                        .getResultList());
    }

    /** What was given up meanwhile is not missing. */
    private boolean isThere(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(FileRow.class, id) != null);
    }
}
