package org.qingyuan.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the distributions, with their links and their execute bits. */
final class Archives {
    private static final int EXECUTABLE = 0100;

    @FunctionalInterface
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    private Archives() {}

    /**
     * Fills a folder beside the target and renames it when it is whole: a start that was killed half-way leaves no
     * half distribution, and two stacks that start at once do not disturb each other.
     */
    static Path once(Path target, Filler filler) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(target.getParent());
        Path fresh = Files.createTempDirectory(target.getParent(), "unpacking-");
        try {
            filler.fill(fresh);
            // A temporary folder is private to its maker; PostgreSQL may have to run as another user.
            Files.setPosixFilePermissions(fresh, permissions(true));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        } finally {
            delete(fresh);
        }
        return target;
    }

    static void tarXz(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    write(tar, path, entry.getMode());
                }
            }
        }
    }

    /** @param strip leading folders of the names in the archive to leave out */
    static void zip(Path archive, Path folder, int strip) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Path name = Path.of(entry.getName());
                if (!entry.isDirectory() && name.getNameCount() > strip) {
                    Path path = inside(
                            folder, name.subpath(strip, name.getNameCount()).toString());
                    try (InputStream in = zip.getInputStream(entry)) {
                        write(in, path, entry.getUnixMode());
                    }
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void write(InputStream in, Path path, int mode) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(in, path);
        Files.setPosixFilePermissions(path, permissions((mode & EXECUTABLE) != 0));
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive points outside its folder: " + name);
        }
        return path;
    }
}
