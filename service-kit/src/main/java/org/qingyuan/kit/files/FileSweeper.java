package org.qingyuan.kit.files;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
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
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Takes away what no committed row speaks of: broken uploads in staging, and blobs whose transaction failed. */
@ApplicationScoped
public class FileSweeper {
    private static final Logger LOG = Logger.getLogger(FileSweeper.class);

    private final BlobFolder blobs;
    private final FilesConfig config;
    private final EntityManager entities;

    public FileSweeper(BlobFolder blobs, FilesConfig config, EntityManager entities) {
        this.blobs = blobs;
        this.config = config;
        this.entities = entities;
    }

    @Scheduled(every = "${qingyuan.files.sweep-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() throws IOException {
        int swept = sweep(Instant.now().minus(config.orphansAfter()));
        if (swept > 0) {
            LOG.infof("Swept %d files that no row speaks of", swept);
        }
    }

    /** @return how many were taken away */
    @Transactional
    int sweep(Instant olderThan) throws IOException {
        int swept = 0;
        for (Path path : old(blobs.staging(), olderThan)) {
            swept += Files.deleteIfExists(path) ? 1 : 0;
        }
        // One of the 256 folders at a time keeps the lists short.
        for (Path folder : children(blobs.blobs())) {
            List<Path> candidates = old(folder, olderThan);
            Set<UUID> known = known(candidates);
            for (Path path : candidates) {
                if (!known.contains(blob(path))) {
                    swept += Files.deleteIfExists(path) ? 1 : 0;
                }
            }
        }
        return swept;
    }

    private Set<UUID> known(List<Path> candidates) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery("select blob from FileRow where blob in :blobs", UUID.class)
                .setParameter(
                        "blobs", candidates.stream().map(FileSweeper::blob).toList())
                .getResultList());
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
