package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.Particulars;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.ValueField;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Finds the responsibility table of a document by the meaning of its headings and reads its rows. */
public final class PlanTableReader {
    private final SourceDocument document;
    private final List<RowText> rows = new ArrayList<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private final List<FlagText> flags = new ArrayList<>();

    private PlanTableReader(SourceDocument document) {
        this.document = document;
        leftAside.addAll(document.leftAside());
        flags.addAll(document.flags());
    }

    /**
     * Empty when no table of the document is a plan.
     *
     * @throws UnreadableDocument when there is one that would have to be guessed at, or more than one ({@link SeveralPlans})
     */
    public static Optional<PlanText> read(SourceDocument document) {
        PlanTables tables = new PlanTables(document);
        if (tables.beginnings().size() > 1) {
            String second = tables.beginnings().get(1).at();
            throw new UnreadableDocument(
                    UnreadableReason.SEVERAL_PLAN_TABLES, document.file(), second, List.of(), null);
        }
        return tables.parts().isEmpty() ? Optional.empty() : Optional.of(new PlanTableReader(document).read(tables));
    }

    /** Tables that are no plan, for a document without one. */
    public static List<LeftAside> otherTables(SourceDocument document) {
        List<LeftAside> all = new ArrayList<>(document.leftAside());
        all.addAll(new PlanTables(document).leftAside());
        return all;
    }

    private PlanText read(PlanTables tables) {
        boolean underHeadings = tables.parts().size() > 1
                && tables.parts().stream()
                                .filter(part -> part.heading() != null)
                                .count()
                        > 1;
        SourceDocument.Paragraph heading = null;
        for (PlanTables.Part part : tables.parts()) {
            heading = part.heading() == null ? heading : part.heading();
            read(part, underHeadings ? heading : null);
        }
        if (rows.isEmpty()) {
            throw new UnreadableDocument(UnreadableReason.NO_ROWS, document.file(), null, List.of(), null);
        }
        leftAside.addAll(tables.leftAside());
        flags.addAll(tables.flags());
        numbersTwice();
        var around = new ParticularsReader(document, tables.parts());
        Particulars particulars = around.particulars();
        flags.addAll(around.flags());
        return new PlanText(particulars, List.copyOf(rows), List.copyOf(leftAside), List.copyOf(flags));
    }

    private void read(PlanTables.Part part, SourceDocument.Paragraph heading) {
        Grid grid = part.grid();
        Sections sections = new Sections(grid, part.headings(), part.headings().last() + 1, heading);
        TaskColumns.Settled settled = TaskColumns.settle(part.headings(), grid, sections.tasks());
        boolean firstPart = rows.isEmpty();
        rows.addAll(
                new RowReader(document.file(), grid, settled.headings(), sections, firstPart ? null : rows.getLast())
                        .rows());
        leftAside.addAll(sections.leftAside());
        flags.addAll(sections.flags());
        if (firstPart) {
            flags.addAll(settled.flags());
            aboutTheTable(grid, settled.headings(), sections);
        }
    }

    private void aboutTheTable(Grid grid, Headings headings, Sections sections) {
        if (!grid.merges() && (headings.has(Column.MECHANISM) || headings.has(Column.ITEM))) {
            flag(grid.ref(headings.first(), 1), FlagCode.MERGES_INFERRED);
        }
        headings.of(Column.MIXED)
                .forEach(span -> flag(grid.ref(headings.last(), span.from()), FlagCode.COLUMN_MIXED, span.label()));
        if (sections.any()) {
            flag(grid.ref(headings.last(), 1), FlagCode.SECTIONS_AS_NAMES, sections.names());
        }
        for (GridCell label : grid.row(headings.last())) {
            boolean read = headings.spans().entrySet().stream()
                    .filter(entry -> entry.getKey() != Column.OTHER)
                    .flatMap(entry -> entry.getValue().stream())
                    .anyMatch(span -> span.from() <= label.lastColumn() && label.column() <= span.to());
            boolean filled = sections.tasks().stream()
                    .flatMap(row -> grid.at(row, label.column()).stream())
                    .anyMatch(cell -> !cell.isEmpty());
            if (!read && filled) {
                String name = CellText.name(label.lines());
                leftAside.add(new LeftAside(grid.ref(label), name, LeftAsideReason.COLUMN_NOT_READ));
            }
        }
    }

    /** 1.10 in a cell of numbers is 1.1: the second 1.1 of a mechanism is asked about. */
    private void numbersTwice() {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RowText row = rows.get(i);
            String key = row.mechanism().name() + "\n" + row.item().no();
            String name = row.item().name();
            String known = row.item().no().isEmpty() ? null : names.putIfAbsent(key, name);
            if (known != null && !known.equals(name)) {
                names.put(key, name);
                flag(
                        row.place(ValueField.ITEM),
                        FlagCode.ITEM_NUMBER_TWICE,
                        row.item().no(),
                        name);
            }
        }
    }

    private void flag(String cell, FlagCode code, String... args) {
        flags.add(new FlagText(cell, code, null, List.of(args)));
    }
}
