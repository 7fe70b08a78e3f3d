package org.qingyuan.responsibility.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.upload.EvidenceScreen;

/** Workbooks that were handed in: kept whatever their check says, and read again when they are applied. */
@ApplicationScoped
public class KeptWorkbooks {
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private final EvidenceScreen screen;
    private final FileStore files;

    public KeptWorkbooks(EvidenceScreen screen, FileStore files) {
        this.screen = screen;
        this.files = files;
    }

    /** Something done with a workbook on disk. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Path workbook) throws WorkbookUnreadable;
    }

    /** @throws Problem 413 too large; 422 dangerous or infected; 503 when it cannot be scanned */
    public StoredFile keep(Path upload, String name) {
        try (InputStream in = Files.newInputStream(upload)) {
            return files.keep(UUID.randomUUID(), screen.receiveWorkbook(in, name, MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a kept workbook again; its name ends as the reader expects. */
    public <T> T read(UUID file, Reading<T> reading) throws IOException, WorkbookUnreadable {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try (InputStream in = files.open(file)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return reading.of(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
