package org.qingyuan.responsibility.roster;

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
import org.qingyuan.responsibility.directory.imports.ImportState;
import org.qingyuan.responsibility.directory.imports.KeptWorkbooks;
import org.qingyuan.responsibility.directory.object.BureauKey;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.event.EventOpening;
import org.qingyuan.responsibility.roster.RosterWorkbook.Checked;

/** Takes a list's workbook over in the two steps of the directory's: handed in and checked; checked again and applied. */
@ApplicationScoped
public class RosterImportService {
    private final KeptWorkbooks kept;
    private final RosterWorkbook workbook;
    private final RosterService rosters;
    private final RosterRepository repository;
    private final RosterAccess access;
    private final EventOpening events;
    private final EntityManager entities;
    private final Trail trail;

    RosterImportService(
            KeptWorkbooks kept,
            RosterWorkbook workbook,
            RosterService rosters,
            RosterRepository repository,
            RosterAccess access,
            EventOpening events,
            EntityManager entities,
            Trail trail) {
        this.kept = kept;
        this.workbook = workbook;
        this.rosters = rosters;
        this.repository = repository;
        this.access = access;
        this.events = events;
        this.entities = entities;
        this.trail = trail;
    }

    /** Keeps the file and checks it. @throws Problem 404 or 403 as for the list; 422 when it is no readable workbook */
    public RosterImport handIn(Caller caller, RosterKind kind, Path upload, String name) {
        QuarkusTransaction.requiringNew().run(() -> access.requireEdit(caller, kind));
        StoredFile stored = kept.keep(upload, name);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Checked checked = workbook.check(caller, kind, upload);
                return keep(caller, kind, stored, checked.counts(), checked.problems());
            });
        } catch (RuntimeException e) {
            if (e.getCause() instanceof WorkbookUnreadable unreadable) {
                CellProblem problem = CellProblem.ofFile(unreadable.code(), stored.name());
                QuarkusTransaction.requiringNew()
                        .call(() -> keep(caller, kind, stored, RosterCounts.NONE, List.of(problem)));
                throw new Problem(unreadable.code(), stored.name()).with("fileName", stored.name());
            }
            throw e;
        }
    }

    private RosterImport keep(
            Caller caller, RosterKind kind, StoredFile stored, RosterCounts counts, List<CellProblem> problems) {
        RosterImport made = new RosterImport();
        made.bureau = caller.bureau();
        made.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        made.kind = kind;
        made.file = stored.id();
        made.fileName = stored.name();
        made.state = problems.isEmpty() ? ImportState.CHECKED : ImportState.REFUSED;
        made.counts = counts;
        made.problems = problems;
        made.at = Instant.now();
        made.byAccount = caller.account();
        made.byPerson = caller.person();
        entities.persist(made);
        trail.record("roster-import.check", "roster-import", made.id, Map.of("sha256", stored.sha256()));
        return made;
    }

    /** @throws Problem 404 or 403 as for the list */
    public RosterImport get(Caller caller, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> find(caller, id, LockModeType.NONE));
    }

    /** @throws Problem 409 when it was applied before or never passed; 422 when the lists have moved on since its check */
    public RosterImport apply(Caller caller, UUID id, Language language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            RosterImport made = find(caller, id, LockModeType.PESSIMISTIC_WRITE);
            if (made.state != ImportState.CHECKED) {
                throw new Problem(DirectoryProblem.IMPORT_NOT_OPEN);
            }
            Checked checked = kept.read(made.file, file -> workbook.check(caller, made.kind, file));
            if (!checked.problems().isEmpty()) {
                Problem problem = new Problem(
                        DirectoryProblem.DIRECTORY_REFUSED, checked.problems().size());
                checked.problems().forEach(found -> problem.withError(found.place(), found.message(language)));
                throw problem;
            }
            checked.rows().forEach(row -> write(caller, row));
            events.openEntries(caller);
            made.counts = checked.counts();
            made.state = ImportState.APPLIED;
            made.appliedAt = Instant.now();
            trail.record("roster-import.apply", "roster-import", id);
            return made;
        });
    }

    private void write(Caller caller, RosterWorkbook.Row row) {
        if (row.present() == null) {
            rosters.add(caller, row.id(), row.entry());
        } else {
            rosters.change(caller, repository.lock(caller, row.id()), row.entry());
        }
    }

    private RosterImport find(Caller caller, UUID id, LockModeType lock) {
        RosterImport made = entities.find(RosterImport.class, new BureauKey(caller.bureau(), id), lock);
        if (made == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        access.requireEdit(caller, made.kind);
        return made;
    }
}
