package org.qingyuan.responsibility.reading.table;

import java.util.List;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/** Takes the cell of a column out of a row of the grid, or refuses the row: a cell is never guessed at. */
record Cells(String file, Grid grid, Headings headings) {
    GridCell of(Headings.Span span, int row) {
        GridCell cell = within(span, row);
        if (!span.holds(cell)) {
            throw spans(cell);
        }
        return cell;
    }

    /** The cell over several columns of units in this row; null where each has its own. */
    GridCell sharedByUnits(int row) {
        List<Headings.Span> units = headings.unitSpans();
        if (units.size() < 2) {
            return null;
        }
        for (Headings.Span span : units) {
            GridCell cell = within(span, row);
            boolean otherUnits = units.stream().anyMatch(other -> other != span && overlaps(other, cell));
            if (otherUnits && coveredByUnits(cell)) {
                return cell;
            }
        }
        return null;
    }

    /** One cell over item and task: an item without tasks of its own. */
    boolean taskCoversItem(int row) {
        if (!headings.has(Column.ITEM)) {
            return false;
        }
        Headings.Span item = headings.span(Column.ITEM);
        Headings.Span task = headings.span(Column.TASK);
        GridCell cell = within(task, row);
        return item.to() == task.from() - 1 && cell.column() == item.from() && cell.lastColumn() == task.to();
    }

    /** Whether each grid column under the cell is one of units. */
    private boolean coveredByUnits(GridCell cell) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
            int place = column;
            if (headings.unitSpans().stream().noneMatch(span -> span.from() <= place && place <= span.to())) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlaps(Headings.Span span, GridCell cell) {
        return cell.column() <= span.to() && span.from() <= cell.lastColumn();
    }

    /** The cell that stands at the column's place, and fills it. */
    GridCell within(Headings.Span span, int row) {
        GridCell cell = grid.at(row, span.from())
                .orElseThrow(() -> refuse(UnreadableReason.ROW_TOO_SHORT, grid.ref(row, span.from()), span.label()));
        if (cell.lastColumn() >= span.to()) {
            return cell;
        }
        throw grid.at(row, cell.lastColumn() + 1).isPresent()
                ? refuse(UnreadableReason.COLUMN_SPLIT, grid.ref(cell), span.label())
                : refuse(UnreadableReason.ROW_TOO_SHORT, grid.ref(row, cell.lastColumn() + 1), span.label());
    }

    private UnreadableDocument spans(GridCell cell) {
        return refuse(
                UnreadableReason.CELL_SPANS_COLUMNS,
                grid.ref(cell),
                headings.labelAt(cell.column()),
                headings.labelAt(cell.lastColumn()));
    }

    private UnreadableDocument refuse(UnreadableReason reason, String ref, String... args) {
        return new UnreadableDocument(reason, file, ref, List.of(args), null);
    }
}
