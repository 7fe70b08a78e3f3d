package org.qingyuan.responsibility.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.imports.ImportCounts;
import org.qingyuan.responsibility.directory.imports.ListImports;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.workbook.SheetRow;
import org.qingyuan.responsibility.directory.workbook.WorkbookReader;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.directory.workbook.WorkbookWriter;

/** A list as an .xlsx workbook, in and out. Entries that a workbook leaves out stay as they are. */
@ApplicationScoped
public class RosterWorkbook {
    private static final int MOST_ENTRIES = 20_000;

    private final RosterRepository rosters;
    private final Validator validator;
    private final EntityManager entities;

    RosterWorkbook(RosterRepository rosters, Validator validator, EntityManager entities) {
        this.rosters = rosters;
        this.validator = validator;
        this.entities = entities;
    }

    /** An entry of a workbook; {@code present} when there is one already. */
    record Row(UUID id, RosterEntryRequest entry, RosterEntry present) {}

    /** @param rows to be added or corrected if there are no problems */
    record Checked(List<Row> rows, ImportCounts counts, List<CellProblem> problems) implements ListImports.Checked {}

    /** What the caller sees of a list; of an empty one just the headers. */
    @Transactional
    public byte[] write(Caller caller, RosterKind kind) {
        List<Map<String, Object>> rows =
                rosters.list(caller, kind, new RosterFilter(null, null, null, null), null, MOST_ENTRIES).stream()
                        .map(RosterSheet::cells)
                        .toList();
        return WorkbookWriter.write(List.of(new WorkbookWriter.Contents(new RosterSheet(kind), rows)));
    }

    /** Reads a workbook and finds out what taking it over would do. */
    @Transactional
    Checked check(Caller caller, RosterKind kind, Path file) throws WorkbookUnreadable {
        List<CellProblem> problems = new ArrayList<>();
        List<SheetRow> sheetRows = WorkbookReader.read(file, new RosterSheet(kind)::named, problems);
        Map<String, Tuple> people = people(caller.bureau());
        Map<String, SheetRow> seen = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        int unchanged = 0;
        for (SheetRow sheetRow : sheetRows) {
            Row row = row(caller, kind, sheetRow, people, seen);
            if (row != null && row.present() != null && row.present().same(row.entry())) {
                unchanged++;
            } else if (row != null) {
                rows.add(row);
            }
        }
        if (!problems.isEmpty()) {
            return new Checked(List.of(), ImportCounts.NONE, List.copyOf(problems));
        }
        int created = (int) rows.stream().filter(row -> row.present() == null).count();
        return new Checked(rows, new ImportCounts(created, rows.size() - created, unchanged), List.of());
    }

    /** Null when the row is broken; what is wrong is noted with its cell. */
    private Row row(
            Caller caller, RosterKind kind, SheetRow row, Map<String, Tuple> people, Map<String, SheetRow> seen) {
        UUID person = kind.outsiders() ? null : person(row, people);
        LocalDate day = row.date("occurredOn");
        LocalDate last = row.date("validTo");
        RosterEntryRequest entry = new RosterEntryRequest(
                kind,
                person,
                kind.outsiders() ? row.text("name") : null,
                kind.outsiders() ? row.text("organisation") : null,
                day,
                last,
                row.text("basis"),
                Objects.requireNonNullElse(row.given("note"), ""));
        UUID given = row.id();
        if (row.broken()) {
            return null;
        }
        for (ConstraintViolation<RosterEntryRequest> violation : validator.validate(entry)) {
            String field = violation.getPropertyPath().toString();
            row.problem(field, DirectoryProblem.CELL_FORMAT, row.header(field), violation.getMessage());
        }
        if (last != null && last.isBefore(day)) {
            row.problem("validTo", DirectoryProblem.PERIOD_REVERSED);
        }
        SheetRow first =
                seen.putIfAbsent(NameKey.of(person + "|" + entry.name() + "|" + entry.organisation() + day), row);
        if (first != null) {
            row.problem("occurredOn", DirectoryProblem.ROW_TWICE, first.number());
        }
        if (row.broken()) {
            return null;
        }
        RosterEntry present = rosters.present(caller.bureau(), given, entry);
        UUID id =
                present != null ? present.id : given == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : given;
        if (present != null && !present.isAbout(entry)) {
            row.problem("occurredOn", DirectoryProblem.ENTRY_FIXED);
        } else if (rosters.taken(caller.bureau(), id, entry)) {
            row.problem("occurredOn", DirectoryProblem.ENTRY_TWICE);
        }
        return row.broken() ? null : new Row(id, entry, present);
    }

    /** By police number; a name beside it must be that person's. */
    private static UUID person(SheetRow row, Map<String, Tuple> people) {
        String number = row.text("policeNumber");
        if (number == null) {
            return null;
        }
        Tuple person = people.get(NameKey.of(number));
        if (person == null) {
            row.problem("policeNumber", DirectoryProblem.UNKNOWN_PERSON, number);
            return null;
        }
        String name = row.given("name");
        String known = person.get("name", String.class);
        if (name != null && !NameKey.of(name).equals(NameKey.of(known))) {
            row.problem("name", DirectoryProblem.NAME_DIFFERS, number, known);
        }
        return person.get("id", UUID.class);
    }

    private Map<String, Tuple> people(String bureau) {
        Map<String, Tuple> people = new HashMap<>();
        new Sql("select id, name, police_number from person where bureau = :bureau")
                .with("bureau", bureau)
                .rows(entities)
                .forEach(row -> people.put(NameKey.of(row.get("police_number", String.class)), row));
        return people;
    }
}
