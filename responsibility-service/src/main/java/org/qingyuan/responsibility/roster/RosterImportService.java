package org.qingyuan.responsibility.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.imports.ListImports;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.event.EventOpening;

/** What a workbook of a list is checked for, and how its rows are written. */
@ApplicationScoped
public class RosterImportService implements ListImports.Importing<RosterImport, RosterWorkbook.Checked> {
    private final RosterWorkbook workbook;
    private final RosterService rosters;
    private final RosterRepository repository;
    private final RosterAccess access;
    private final EventOpening events;

    RosterImportService(
            RosterWorkbook workbook,
            RosterService rosters,
            RosterRepository repository,
            RosterAccess access,
            EventOpening events) {
        this.workbook = workbook;
        this.rosters = rosters;
        this.repository = repository;
        this.access = access;
        this.events = events;
    }

    @Override
    public Class<RosterImport> type() {
        return RosterImport.class;
    }

    @Override
    public ListImports.Traced traced() {
        return new ListImports.Traced("roster-import", "roster-import.check", "roster-import.apply");
    }

    @Override
    public void require(Caller caller, RosterImport made) {
        access.requireEdit(caller, made.kind);
    }

    @Override
    public RosterWorkbook.Checked check(Caller caller, RosterImport made, Path file) throws WorkbookUnreadable {
        return workbook.check(caller, made.kind, file);
    }

    @Override
    public void write(Caller caller, RosterImport made, RosterWorkbook.Checked checked, Language language) {
        checked.rows().forEach(row -> write(caller, row));
        events.openEntries(caller);
    }

    private void write(Caller caller, RosterWorkbook.Row row) {
        if (row.present() == null) {
            rosters.add(caller, row.id(), row.entry());
        } else {
            rosters.change(caller, repository.lock(caller, row.id()), row.entry());
        }
    }
}
