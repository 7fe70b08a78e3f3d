package org.qingyuan.responsibility.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.qingyuan.kit.files.FilesConfig;
import org.qingyuan.kit.problem.Problem;

/**
 * The bytes of uploads that are not whole yet. They lie in the store's staging, which all replicas share and from which what
 * nobody continues is swept.
 */
@ApplicationScoped
public class Parts {
    private static final int BUFFER = 64 * 1024;

    private final Path staging;

    Parts(FilesConfig config) {
        this.staging = config.folder().resolve("staging");
    }

    /** Takes a piece whole before anything counts it: one that breaks off is as if it had never come. @throws Problem 413 */
    Path piece(InputStream in, long mostBytes) {
        try {
            Files.createDirectories(staging);
            Path piece = staging.resolve("piece-" + UUID.randomUUID());
            try (var out = Files.newOutputStream(piece, StandardOpenOption.CREATE_NEW)) {
                byte[] buffer = new byte[BUFFER];
                long size = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    if (size > mostBytes) {
                        throw Problem.tooLarge(mostBytes);
                    }
                    out.write(buffer, 0, read);
                }
                return piece;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(piece);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a piece behind what counts; bytes that a crash left behind it are cut off first. */
    void append(UUID upload, long at, Path piece) {
        try (FileChannel from = FileChannel.open(piece, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(path(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            to.truncate(at);
            to.position(at);
            for (long done = 0; done < from.size(); ) {
                done += from.transferTo(done, from.size() - done, to);
            }
            to.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(UUID upload) throws IOException {
        return Files.newInputStream(path(upload));
    }

    boolean there(UUID upload) {
        return Files.exists(path(upload));
    }

    void drop(Path piece) {
        try {
            Files.deleteIfExists(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(UUID upload) {
        drop(path(upload));
    }

    private Path path(UUID upload) {
        return staging.resolve("upload-" + upload);
    }
}
