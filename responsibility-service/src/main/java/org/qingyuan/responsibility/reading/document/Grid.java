package org.qingyuan.responsibility.reading.document;

import java.util.List;
import java.util.Optional;

/**
 * A table by its real grid. Rows and columns count from 1.
 *
 * @param name what the document calls the table: the name of a sheet; empty where it has none
 * @param columns number of grid columns of the widest row
 * @param cellsOfRows for each row the cells that cover it, from left to right; a merged cell stands in every row it spans
 * @param addresses how the document names a place of the table
 * @param merges whether the format tells merged cells; in a text an empty cell may as well go on with the one above
 */
public record Grid(String name, int columns, List<List<GridCell>> cellsOfRows, Addresses addresses, boolean merges)
        implements SourceDocument.Block {

    public int rows() {
        return cellsOfRows.size();
    }

    /** Cells that cover some place of the row, from left to right. */
    public List<GridCell> row(int row) {
        return cellsOfRows.get(row - 1);
    }

    /** The cell that covers the place, also where it begins above or to the left. */
    public Optional<GridCell> at(int row, int column) {
        return row(row).stream()
                .filter(cell -> cell.column() <= column && column <= cell.lastColumn())
                .findFirst();
    }

    public String ref(int row, int column) {
        return addresses.of(row, column);
    }

    public String ref(GridCell cell) {
        return ref(cell.row(), cell.column());
    }
}
