package org.qingyuan.responsibility.reading.table;

import java.util.List;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.word.Grid;
import org.qingyuan.responsibility.reading.word.GridCell;

/** Takes the cell of a column out of a row of the grid, or refuses the row: a cell is never guessed at. */
record Cells(String file, Grid grid, Headings headings) {

    GridCell of(Column column, int row) {
        Headings.Span span = headings.span(column);
        GridCell cell = within(span, row);
        if (!span.holds(cell)) {
            throw spans(cell);
        }
        return cell;
    }

    /** Whether the two unit columns share one cell in this row. */
    boolean unitsShareCell(int row) {
        if (!headings.has(Column.SUPPORTING)) {
            return false;
        }
        Headings.Span responsible = headings.span(Column.RESPONSIBLE);
        Headings.Span supporting = headings.span(Column.SUPPORTING);
        GridCell cell = within(responsible, row);
        return cell.column() == Math.min(responsible.from(), supporting.from())
                && cell.lastColumn() == Math.max(responsible.to(), supporting.to());
    }

    GridCell responsible(int row) {
        return unitsShareCell(row) ? within(headings.span(Column.RESPONSIBLE), row) : of(Column.RESPONSIBLE, row);
    }

    /** The cell that stands at the column's place, and fills it. */
    private GridCell within(Headings.Span span, int row) {
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
