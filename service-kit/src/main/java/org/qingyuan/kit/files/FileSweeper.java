package org.qingyuan.kit.files;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.qingyuan.kit.job.Job;
import org.qingyuan.kit.job.LastSuccess;

/**
 * Takes away what no committed row speaks of: broken uploads in staging, and blobs whose transaction failed. Blobs are put aside
 * first: to a database that was restored to an earlier day, or is the wrong one, good evidence looks the same (ADR 0286).
 */
@ApplicationScoped
public class FileSweeper {
    private static final Logger LOG = Logger.getLogger(FileSweeper.class);
    /** A statement takes 65,535 parameters at most; after the loss of a database everything lies aside. */
    private static final int BATCH = 10_000;

    private static final Pattern BLOB = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @param given how many were given up for good */
    record Swept(int given, int aside, int back) {}

    private final BlobFolder blobs;
    private final FilesConfig config;
    private final EntityManager entities;
    private final AtomicInteger orphans;
    private final LastSuccess success;

    public FileSweeper(
            BlobFolder blobs, FilesConfig config, EntityManager entities, MeterRegistry meters, LastSuccess success) {
        this.blobs = blobs;
        this.config = config;
        this.entities = entities;
        this.success = success;
        this.orphans = meters.gauge("qingyuan.files.orphans", new AtomicInteger());
    }

    @Scheduled(every = "${qingyuan.files.sweep-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        Swept swept = sweep(Instant.now());
        success.of(Job.FILE_SWEEP);
        if (swept.back() > 0) {
            LOG.infof("Brought back %d files that a row speaks of again", swept.back());
        }
        if (swept.given() > 0) {
            LOG.infof("Swept %d files that no row speaks of", swept.given());
        }
        if (swept.aside() > 0) {
            LOG.warnf(
                    "Put %d files aside into %s, of which no row speaks. After a restore or a change of the database this may be"
                            + " evidence; it comes back by itself when its rows do, within %s",
                    swept.aside(), blobs.orphans(), config.orphansKept());
        }
    }

    /** No transaction is open meanwhile: looking at a million files of a network takes many minutes. */
    Swept sweep(Instant now) throws IOException {
        try {
            int back = 0;
            List<Path> aside = blobs(children(blobs.orphans()));
            Set<UUID> again = known(aside);
            for (Path path : aside) {
                back += again.contains(blob(path)) && blobs.bringBack(blob(path)) ? 1 : 0;
            }
            int given = delete(blobs(old(blobs.orphans(), now.minus(config.orphansKept()))))
                    + delete(old(blobs.staging(), now.minus(config.orphansAfter())));
            int put = 0;
            // One of the 256 folders at a time keeps the lists short.
            for (Path folder : children(blobs.blobs())) {
                List<Path> candidates = blobs(old(folder, now.minus(config.orphansAfter())));
                Set<UUID> known = known(candidates);
                for (Path path : candidates) {
                    put += !known.contains(blob(path)) && blobs.putAside(blob(path), now) ? 1 : 0;
                }
            }
            return new Swept(given, put, back);
        } finally {
            orphans.set(blobs(children(blobs.orphans())).size());
        }
    }

    /** What another one holds open goes the next time. */
    private static int delete(List<Path> paths) throws IOException {
        int deleted = 0;
        for (Path path : paths) {
            try {
                deleted += Files.deleteIfExists(path) ? 1 : 0;
            } catch (FileSystemException e) {
                LOG.debugf("%s stays: %s", path, e.getMessage());
            }
        }
        return deleted;
    }

    private Set<UUID> known(List<Path> candidates) {
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<UUID> batch = candidates.subList(from, Math.min(from + BATCH, candidates.size())).stream()
                    .map(FileSweeper::blob)
                    .toList();
            known.addAll(QuarkusTransaction.requiringNew()
                    .call(() -> entities.createQuery("select blob from FileRow where blob in :blobs", UUID.class)
                            .setParameter("blobs", batch)
                            .getResultList()));
        }
        return known;
    }

    /** Without what others put there: what a network file system keeps of open files, or a copying program of half ones. */
    private static List<Path> blobs(List<Path> paths) {
        return paths.stream()
                .filter(path -> BLOB.matcher(path.getFileName().toString()).matches())
                .toList();
    }

    private static UUID blob(Path path) {
        return UUID.fromString(path.getFileName().toString());
    }

    private static List<Path> old(Path folder, Instant olderThan) throws IOException {
        List<Path> old = new ArrayList<>();
        for (Path path : children(folder)) {
            try {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(olderThan)) {
                    old.add(path);
                }
            } catch (NoSuchFileException e) {
                LOG.debugf("%s went while it was looked at: kept or swept by another replica", path);
            }
        }
        return old;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }
}
