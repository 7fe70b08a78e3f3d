package org.qingyuan.responsibility.directory.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.BureauKey;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;

/** Lists as workbooks, in: handed in and checked, looked at, and then applied as a whole or not at all. */
@ApplicationScoped
public class ListImports {
    private final KeptWorkbooks kept;
    private final EntityManager entities;
    private final Trail trail;

    ListImports(KeptWorkbooks kept, EntityManager entities, Trail trail) {
        this.kept = kept;
        this.entities = entities;
        this.trail = trail;
    }

    /** What the check of a workbook found; nothing is to be written where there are problems. */
    public interface Checked {
        ImportCounts counts();

        List<CellProblem> problems();
    }

    /**
     * @param object such as roster-import
     * @param check such as roster-import.check
     * @param apply such as roster-import.apply
     */
    public record Traced(String object, String check, String apply) {}

    /** One kind of list that comes in by workbook. */
    public interface Importing<I extends ListImport, C extends Checked> {
        Class<I> type();

        /** What the trail calls such an import, and that it was checked or applied. */
        Traced traced();

        /** @throws Problem 404 or 403 for who may not write the list */
        void require(Caller caller, I made);

        /** In a transaction of its own. */
        C check(Caller caller, I made, Path file) throws WorkbookUnreadable;

        /** Keeps more of what a check found than the counts. */
        default void found(I made, C checked) {}

        /** Writes what was checked just now. */
        void write(Caller caller, I made, C checked, Language language);
    }

    /** Keeps the file and checks it. @throws Problem 404 or 403 as for the list; 422 when it is no readable workbook */
    public <I extends ListImport, C extends Checked> I handIn(
            Caller caller, Importing<I, C> list, I made, Path upload, String name) {
        QuarkusTransaction.requiringNew().run(() -> list.require(caller, made));
        StoredFile stored = kept.keep(upload, name);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                C checked = list.check(caller, made, upload);
                list.found(made, checked);
                return keep(caller, list.traced(), made, stored, checked.counts(), checked.problems());
            });
        } catch (RuntimeException e) {
            if (e.getCause() instanceof WorkbookUnreadable unreadable) {
                CellProblem problem = CellProblem.ofFile(unreadable.code(), stored.name());
                QuarkusTransaction.requiringNew()
                        .call(() -> keep(caller, list.traced(), made, stored, ImportCounts.NONE, List.of(problem)));
                throw new Problem(unreadable.code(), stored.name()).with("fileName", stored.name());
            }
            throw e;
        }
    }

    private <I extends ListImport> I keep(
            Caller caller, Traced traced, I made, StoredFile stored, ImportCounts counts, List<CellProblem> problems) {
        made.bureau = caller.bureau();
        made.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        made.file = stored.id();
        made.fileName = stored.name();
        made.state = problems.isEmpty() ? ImportState.CHECKED : ImportState.REFUSED;
        made.counts = counts;
        made.problems = problems;
        made.at = Instant.now();
        made.byAccount = caller.account();
        made.byPerson = caller.person();
        entities.persist(made);
        trail.record(traced.check(), traced.object(), made.id, Map.of("sha256", stored.sha256()));
        return made;
    }

    /** @throws Problem 404 or 403 as for the list */
    public <I extends ListImport> I get(Caller caller, Importing<I, ?> list, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> find(caller, list, id, LockModeType.NONE));
    }

    /** @throws Problem 409 when it was applied before or never passed; 422 when the lists have moved on since its check */
    public <I extends ListImport, C extends Checked> I apply(
            Caller caller, Importing<I, C> list, UUID id, Language language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            I made = find(caller, list, id, LockModeType.PESSIMISTIC_WRITE);
            if (made.state != ImportState.CHECKED) {
                throw new Problem(DirectoryProblem.IMPORT_NOT_OPEN);
            }
            C checked = kept.read(made.file, file -> list.check(caller, made, file));
            if (!checked.problems().isEmpty()) {
                Problem problem = new Problem(
                        DirectoryProblem.DIRECTORY_REFUSED, checked.problems().size());
                checked.problems().forEach(found -> problem.withError(found.place(), found.message(language)));
                throw problem;
            }
            list.write(caller, made, checked, language);
            made.counts = checked.counts();
            made.state = ImportState.APPLIED;
            made.appliedAt = Instant.now();
            trail.record(list.traced().apply(), list.traced().object(), id);
            return made;
        });
    }

    private <I extends ListImport> I find(Caller caller, Importing<I, ?> list, UUID id, LockModeType lock) {
        I made = entities.find(list.type(), new BureauKey(caller.bureau(), id), lock);
        if (made == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        list.require(caller, made);
        return made;
    }
}
