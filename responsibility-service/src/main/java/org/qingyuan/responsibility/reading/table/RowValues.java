package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.ValueOrigin;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/**
 * Finds the cell that holds for a column in a row. A merged cell holds for every row it spans. An empty one holds nothing,
 * except where the format tells no merged cells or where names stand once for several rows: then the one above is taken
 * over, and a flag asks.
 */
final class RowValues {
    private static final Set<String> DITTO = Set.of("同上", "〃", "″", "\"", "同前");

    private final Cells cells;
    private final Grid grid;
    private final Headings headings;
    private final Sections sections;
    private final Column numbered;

    RowValues(Cells cells, Sections sections) {
        this.cells = cells;
        this.grid = cells.grid();
        this.headings = cells.headings();
        this.sections = sections;
        this.numbered = numberedColumn();
    }

    /** Null when the table has no such column, or the cell belongs to the task. */
    Found name(Column column, int row) {
        if (!headings.has(column) || column == Column.ITEM && cells.taskCoversItem(row)) {
            return null;
        }
        boolean takeOver = column == Column.MECHANISM || sameMechanismAsAbove(row);
        return find(headings.span(column), row, takeOver);
    }

    Numbered named(Column column, int row) {
        Found found = name(column, row);
        if (found == null) {
            return Numbered.NONE;
        }
        Numbered own = Numbering.of(found.cell().lines());
        if (!own.no().isEmpty() || numbered != column) {
            return own;
        }
        Found number = find(headings.span(Column.NUMBER), found.cell().row(), false);
        return new Numbered(CellText.name(number.cell().lines()).replaceAll("[、.．]$", ""), own.name());
    }

    /** One cell for each column of a task, without those that say nothing. */
    List<GridCell> tasks(int row) {
        if (cells.taskCoversItem(row)) {
            return List.of(cells.within(headings.span(Column.TASK), row));
        }
        List<Headings.Span> spans = headings.of(Column.TASK);
        Headings.Span whole =
                new Headings.Span(spans.getFirst().from(), spans.getLast().to(), "");
        Set<GridCell> parts = new LinkedHashSet<>();
        for (Headings.Span span : spans) {
            GridCell cell = cells.within(span, row);
            parts.add(whole.holds(cell) && spans.size() > 1 ? cell : cells.of(span, row));
        }
        List<GridCell> filled = parts.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.isEmpty() ? List.of(parts.iterator().next()) : filled;
    }

    /** One for each column of responsible units, the leading one first; a single one where they share a cell. */
    List<Found> responsible(int row) {
        GridCell shared = cells.sharedByUnits(row);
        if (shared != null) {
            return List.of(new Found(shared, origin(shared, row)));
        }
        List<Found> own = headings.responsibleSpans().stream()
                .map(span -> find(span, row, false))
                .toList();
        boolean empty = own.stream().allMatch(found -> found.cell().isEmpty());
        if (!empty || grid.merges()) {
            return own;
        }
        return headings.responsibleSpans().stream()
                .map(span -> find(span, row, true))
                .toList();
    }

    /** Supporting units, leaders and limits: in a text, an empty cell of a group goes on with the one above. */
    List<Found> others(Column column, int row) {
        if (column == Column.SUPPORTING && cells.sharedByUnits(row) != null) {
            return List.of();
        }
        boolean takeOver = !grid.merges() && goesOnWithTheRowAbove(row);
        return headings.of(column).stream()
                .map(span -> find(span, row, takeOver))
                .toList();
    }

    private boolean goesOnWithTheRowAbove(int row) {
        boolean noUnits = cells.sharedByUnits(row) == null
                && headings.responsibleSpans().stream()
                        .allMatch(span -> find(span, row, false).cell().isEmpty());
        Column group = headings.has(Column.ITEM) ? Column.ITEM : Column.MECHANISM;
        Found name = headings.has(group) ? name(group, row) : null;
        return noUnits || name != null && name.above();
    }

    private boolean sameMechanismAsAbove(int row) {
        return !headings.has(Column.MECHANISM)
                || row <= headings.last() + 1
                || text(find(headings.span(Column.MECHANISM), row, true))
                        .equals(text(find(headings.span(Column.MECHANISM), row - 1, true)));
    }

    private static String text(Found found) {
        return CellText.name(found.cell().lines());
    }

    private Found find(Headings.Span span, int row, boolean takeOver) {
        GridCell cell = cells.of(span, row);
        boolean ditto = DITTO.contains(CellText.name(cell.lines()));
        if (!ditto && !(cell.isEmpty() && takeOver)) {
            return new Found(cell, origin(cell, row));
        }
        for (int above = cell.row() - 1; above > headings.last(); above--) {
            if (sections.begins(above)) {
                break;
            }
            GridCell candidate = grid.at(above, span.from()).orElse(null);
            if (candidate != null && !candidate.isEmpty() && !DITTO.contains(CellText.name(candidate.lines()))) {
                return usable(span, candidate)
                        ? new Found(candidate, ValueOrigin.ABOVE)
                        : new Found(cell, ValueOrigin.PRINTED);
            }
        }
        return new Found(cell, origin(cell, row));
    }

    /** A name printed again in the headings of the next page is none. */
    private boolean usable(Headings.Span span, GridCell cell) {
        boolean units = headings.unitSpans().contains(span);
        return (span.holds(cell) || units) && !headings.labels().contains(CellText.name(cell.lines()));
    }

    private static ValueOrigin origin(GridCell cell, int row) {
        return cell.row() == row ? ValueOrigin.PRINTED : ValueOrigin.MERGED;
    }

    /**
     * 序号 numbers the column whose cells are merged alike, each name under one number; a number of each row alone numbers
     * nothing of the plan.
     */
    private Column numberedColumn() {
        if (!headings.has(Column.NUMBER)) {
            return null;
        }
        return Stream.of(Column.MECHANISM, Column.ITEM)
                .filter(headings::has)
                .filter(this::isNumbered)
                .findFirst()
                .orElse(null);
    }

    private boolean isNumbered(Column column) {
        List<String> pairs = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (int row : sections.tasks()) {
            if (column == Column.ITEM && cells.taskCoversItem(row)) {
                continue;
            }
            GridCell number = cells.of(headings.span(Column.NUMBER), row);
            GridCell name = cells.of(headings.span(column), row);
            if (number.row() != name.row()
                    || number.rowSpan() != name.rowSpan()
                    || number.isEmpty() != name.isEmpty()) {
                return false;
            }
            if (!name.isEmpty()) {
                names.add(CellText.name(name.lines()));
                numbers.add(CellText.name(number.lines()));
                pairs.add(CellText.name(number.lines()) + " " + CellText.name(name.lines()));
            }
        }
        long distinct = pairs.stream().distinct().count();
        return distinct == names.size() && distinct == numbers.size() && distinct > 0;
    }
}
