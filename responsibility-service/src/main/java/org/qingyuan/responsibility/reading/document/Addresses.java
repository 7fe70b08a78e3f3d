package org.qingyuan.responsibility.reading.document;

/** How a document names a place of one of its tables: R16C5 in Word, B7 in a workbook, #12 in a text. */
@FunctionalInterface
public interface Addresses {
    /** @param row and column of the grid, from 1 */
    String of(int row, int column);

    /** Tables after the first say which one they are. */
    static Addresses rowsAndColumns(int table) {
        return (row, column) -> (table == 1 ? "" : "T" + table) + "R" + row + "C" + column;
    }
}
