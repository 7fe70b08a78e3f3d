package org.qingyuan.kit.files;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.tika.Tika;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Digests;

/** Bytes on disk: staged and flushed first, then renamed to their random name. */
@ApplicationScoped
public class BlobFolder {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Tika tika = new Tika();

    public BlobFolder(FilesConfig config, MeterRegistry meters) {
        this.folder = config.folder();
        meters.gauge("qingyuan.files.usable.bytes", this, own -> usable(own.folder.toAbsolutePath()));
    }

    /** The folder is made by the first upload. */
    private static long usable(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? 0 : there.toFile().getUsableSpace();
    }

    /** @throws Problem 413 as soon as the limit is passed; nothing stays behind */
    Staged stage(InputStream in, String name, long maxBytes) {
        try {
            Files.createDirectories(staging());
            Path path = staging().resolve(UUID.randomUUID().toString());
            try {
                return write(in, name, maxBytes, path);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Staged write(InputStream in, String name, long maxBytes, Path path) throws IOException {
        MessageDigest sha256 = Digests.sha256();
        long size = 0;
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw Problem.tooLarge(maxBytes);
                }
                sha256.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new Staged(path, name, size, HexFormat.of().formatHex(sha256.digest()), mediaType(path, name));
    }

    /** Gives staged bytes their place. The row comes after this, so that a committed row never lacks its bytes. */
    UUID keep(Staged staged) {
        UUID blob = UUID.randomUUID();
        try {
            Path target = path(blob);
            Files.createDirectories(target.getParent());
            Files.move(staged.path(), target, StandardCopyOption.ATOMIC_MOVE);
            flush(target.getParent());
            return blob;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(Staged staged) {
        try {
            Files.deleteIfExists(staged.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(UUID blob) {
        try {
            return Files.newInputStream(path(blob));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all its bytes are there; which bytes they are is not looked at. */
    boolean whole(UUID blob, long size) {
        try {
            return Files.size(path(blob)) == size;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(UUID blob) {
        String name = blob.toString();
        return folder.resolve("blobs").resolve(name.substring(0, 2)).resolve(name);
    }

    Path blobs() {
        return folder.resolve("blobs");
    }

    /** Where bytes lie that no row speaks of, until they are given up or a row speaks of them again. */
    Path orphans() {
        return folder.resolve("orphans");
    }

    /** @return false where another replica was faster */
    boolean putAside(UUID blob, Instant now) throws IOException {
        Path aside = orphans().resolve(blob.toString());
        Files.createDirectories(orphans());
        if (!move(path(blob), aside)) {
            return false;
        }
        // Its wait begins now, not when it was handed in.
        Files.setLastModifiedTime(aside, FileTime.from(now));
        return true;
    }

    /** @return false where another replica was faster */
    boolean bringBack(UUID blob) throws IOException {
        Files.createDirectories(path(blob).getParent());
        return move(orphans().resolve(blob.toString()), path(blob));
    }

    private static boolean move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** For good, wherever they lie. */
    void delete(UUID blob) {
        try {
            Files.deleteIfExists(path(blob));
            Files.deleteIfExists(orphans().resolve(blob.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path staging() {
        return folder.resolve("staging");
    }

    /** The bytes decide; the name only tells apart what looks the same from inside, such as the kinds of zip. */
    private String mediaType(Path path, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return tika.detect(bytes, name);
        }
    }

    /** The rename itself must survive a power cut, which only a flush of the folder ensures. */
    private static void flush(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
