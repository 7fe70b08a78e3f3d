package org.qingyuan.responsibility.directory.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.workbook.DirectoryWorkbook;
import org.qingyuan.responsibility.directory.workbook.DirectoryWorkbook.Checked;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.directory.write.DirectoryCounts;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;

/**
 * Takes a workbook over in two steps: handed in, it is kept and checked; applied, it is checked again against the
 * directory of that moment and written whole, or not at all.
 */
@ApplicationScoped
public class DirectoryImportService {
    private final KeptWorkbooks kept;
    private final DirectoryWorkbook workbook;
    private final DirectoryWriter writer;
    private final DirectoryImportRepository imports;
    private final CurrentCaller currentCaller;
    private final Trail trail;

    public DirectoryImportService(
            KeptWorkbooks kept,
            DirectoryWorkbook workbook,
            DirectoryWriter writer,
            DirectoryImportRepository imports,
            CurrentCaller currentCaller,
            Trail trail) {
        this.kept = kept;
        this.workbook = workbook;
        this.writer = writer;
        this.imports = imports;
        this.currentCaller = currentCaller;
        this.trail = trail;
    }

    /**
     * Keeps the file and checks it. The file stays whatever the check says.
     *
     * @throws Problem 422 when it is no readable workbook, or the bureau itself is not in the directory yet
     */
    public DirectoryImport handIn(Path upload, String name) {
        Caller caller = currentCaller.get();
        if (!imports.knows(caller.bureau())) {
            throw new Problem(DirectoryProblem.UNKNOWN_BUREAU, caller.bureau());
        }
        StoredFile stored = kept.keep(upload, name);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Checked checked = workbook.check(caller.bureau(), upload);
                return keep(caller, stored, checked.counts(), checked.problems());
            });
        } catch (RuntimeException e) {
            if (e.getCause() instanceof WorkbookUnreadable unreadable) {
                CellProblem problem = CellProblem.ofFile(unreadable.code(), stored.name());
                DirectoryImport kept = QuarkusTransaction.requiringNew()
                        .call(() -> keep(caller, stored, DirectoryCounts.NONE, List.of(problem)));
                throw new Problem(unreadable.code(), stored.name())
                        .with("file", stored.id())
                        .with("fileName", stored.name())
                        .with("directoryImport", kept.id);
            }
            throw e;
        }
    }

    private DirectoryImport keep(Caller caller, StoredFile stored, DirectoryCounts counts, List<CellProblem> problems) {
        DirectoryImport made =
                new DirectoryImport(UuidVersion7Strategy.INSTANCE.generateUuid(null), caller, stored, counts, problems);
        imports.add(made);
        trail.record("directory-import.check", "DIRECTORY_IMPORT", made.id, Map.of("sha256", stored.sha256()));
        return made;
    }

    /**
     * @throws Problem 409 when it was applied before or never passed; 422 when the directory has moved on so far that
     *     the workbook does not fit any more
     */
    public DirectoryImport apply(UUID id, Language language) {
        Caller caller = currentCaller.get();
        return QuarkusTransaction.requiringNew().call(() -> {
            DirectoryImport made = imports.lock(caller.bureau(), id);
            if (made.state != ImportState.CHECKED) {
                throw new Problem(DirectoryProblem.IMPORT_NOT_OPEN);
            }
            Checked checked = kept.read(made.file, file -> workbook.check(caller.bureau(), file));
            if (!checked.problems().isEmpty()) {
                Problem problem = new Problem(
                        DirectoryProblem.DIRECTORY_REFUSED, checked.problems().size());
                checked.problems().forEach(found -> problem.withError(found.place(), found.message(language)));
                throw problem;
            }
            made.counts = writer.write(checked.bodies());
            made.state = ImportState.APPLIED;
            made.appliedAt = Instant.now();
            trail.record("directory-import.apply", "DIRECTORY_IMPORT", id);
            return made;
        });
    }
}
