package org.qingyuan.responsibility.register.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.imports.ImportCounts;
import org.qingyuan.responsibility.directory.imports.ListImports;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.workbook.Column;
import org.qingyuan.responsibility.directory.workbook.SheetRow;
import org.qingyuan.responsibility.directory.workbook.WorkbookReader;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.directory.workbook.WorkbookWriter;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.RegisterEntry;
import org.qingyuan.responsibility.register.RegisterEntryRequest;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterRepository;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.workbook.RegisterPreview.RegisterPreviewRow;
import org.qingyuan.responsibility.register.workbook.RegisterPreview.RegisterRowEffect;

/** The drafts of a unit's register as an .xlsx workbook, in and out. What it leaves out or as it was stays as it is. */
@ApplicationScoped
public class RegisterWorkbook {
    static final int MOST_ROWS = 1_000;

    private final RegisterRepository entries;
    private final Forms forms;
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    RegisterWorkbook(RegisterRepository entries, Forms forms, BusinessCalendar calendar, EntityManager entities) {
        this.entries = entries;
        this.forms = forms;
        this.calendar = calendar;
        this.entities = entities;
    }

    /** @param rows to be written if there are no problems */
    record Checked(List<RegisterRow> rows, RegisterPreview preview, ImportCounts counts, List<CellProblem> problems)
            implements ListImports.Checked {}

    /** The headings, and the own drafts to be corrected. */
    @Transactional
    public byte[] write(Caller caller, RegisterKind kind) {
        RegisterSheet sheet = new RegisterSheet(kind, form(caller, kind).definition());
        RegisterCells cells = new RegisterCells(caller, entities, calendar.today());
        Map<UUID, String> powers = powers(caller);
        List<Map<String, Object>> rows = own(caller, kind).stream()
                .filter(entry -> entry.state == RegisterState.DRAFT)
                .map(entry -> cells.row(sheet, entry, powers))
                .toList();
        return WorkbookWriter.write(List.of(new WorkbookWriter.Contents(sheet, rows)));
    }

    /** Reads a workbook and finds out what taking it over would do. */
    @Transactional
    Checked check(Caller caller, RegisterKind kind, Path file) throws WorkbookUnreadable {
        FormVersionView form = form(caller, kind);
        RegisterSheet sheet = new RegisterSheet(kind, form.definition());
        List<CellProblem> problems = new ArrayList<>();
        List<SheetRow> all = WorkbookReader.read(file, sheet::named, problems);
        if (all.size() > MOST_ROWS) {
            problems.add(new CellProblem(
                    kind.title(), null, null, DirectoryProblem.ROWS_TOO_MANY, List.of(String.valueOf(MOST_ROWS))));
        }
        List<SheetRow> found = all.subList(0, Math.min(all.size(), MOST_ROWS));
        RegisterRows reader = new RegisterRows(
                caller,
                form,
                sheet,
                new RegisterCells(caller, entities, calendar.today()),
                forms,
                problems,
                kind == RegisterKind.RISK_POINT ? powers(caller) : Map.of(),
                own(caller, kind));
        List<Column> columns = sheet.columns().stream()
                .filter(column -> found.stream().anyMatch(row -> row.given(column.field()) != null))
                .toList();
        List<RegisterRow> rows = new ArrayList<>();
        List<RegisterPreviewRow> preview = new ArrayList<>();
        for (SheetRow one : found) {
            RegisterRow row = reader.read(one);
            if (row != null) {
                rows.add(row);
            }
            preview.add(new RegisterPreviewRow(
                    one.number(),
                    row == null ? null : row.effect(),
                    columns.stream()
                            .map(column -> Objects.requireNonNullElse(one.given(column.field()), ""))
                            .toList()));
        }
        return new Checked(
                problems.isEmpty() ? rows : List.of(),
                new RegisterPreview(columns.stream().map(Column::header).toList(), preview),
                problems.isEmpty() ? counts(rows) : ImportCounts.NONE,
                List.copyOf(problems));
    }

    private static ImportCounts counts(List<RegisterRow> rows) {
        return new ImportCounts(
                of(rows, RegisterRowEffect.CREATED),
                of(rows, RegisterRowEffect.CHANGED),
                of(rows, RegisterRowEffect.UNCHANGED));
    }

    private static int of(List<RegisterRow> rows, RegisterRowEffect effect) {
        return (int) rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** A row that can be taken over; {@code version} of the draft that it changes, null of any other. */
    record RegisterRow(
            UUID id, RegisterEntryRequest entry, @Nullable Integer version, RegisterRowEffect effect) {}

    private FormVersionView form(Caller caller, RegisterKind kind) {
        return forms.inUse(caller, kind.form());
    }

    private List<RegisterEntry> own(Caller caller, RegisterKind kind) {
        return entries.list(
                "bureau = ?1 and unit = ?2 and kind = ?3 and state <> ?4 order by id",
                caller.bureau(),
                caller.unit(),
                kind,
                RegisterState.DISCARDED);
    }

    /** The titles of the powers that a risk point of the unit may belong to, the first one first, closed ones last. */
    private Map<UUID, String> powers(Caller caller) {
        Map<UUID, String> powers = new LinkedHashMap<>();
        new Sql("""
                select id, title from register_entry
                 where bureau = :bureau and kind = 'POWER' and state <> 'DISCARDED'
                   and unit in (select unit_and_predecessors(:bureau, :unit))
                 order by state = 'CLOSED', id
                """)
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .rows(entities)
                .forEach(row -> powers.put(row.get("id", UUID.class), row.get("title", String.class)));
        return powers;
    }
}
