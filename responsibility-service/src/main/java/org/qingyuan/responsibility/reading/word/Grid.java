package org.qingyuan.responsibility.reading.word;

import java.util.List;
import java.util.Optional;

/**
 * A table by its real grid. Rows and columns count from 1.
 *
 * @param number position among the tables of the document that are not nested, from 1
 * @param columns number of grid columns of the widest row
 * @param cellsOfRows for each row the cells that cover it, from left to right; a merged cell stands in every row it spans
 */
public record Grid(int number, int columns, List<List<GridCell>> cellsOfRows) implements WordDocument.Block {

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
        return ref(number, row, column);
    }

    public String ref(GridCell cell) {
        return ref(cell.row(), cell.column());
    }

    /** Tables after the first say which one they are. */
    static String ref(int table, int row, int column) {
        return (table == 1 ? "" : "T" + table) + "R" + row + "C" + column;
    }
}
