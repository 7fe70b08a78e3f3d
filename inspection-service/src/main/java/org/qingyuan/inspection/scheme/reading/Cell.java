package org.qingyuan.inspection.scheme.reading;

/**
 * A cell of a table.
 *
 * @param continued whether it goes on with the cell above it by a vertical merge
 */
record Cell(String text, boolean continued) {
    static final Cell EMPTY = new Cell("", false);
}
