package org.qingyuan.responsibility.reading.word;

import java.util.List;

/**
 * A cell with the place where it begins, rows and columns from 1.
 *
 * @param lines the cell's paragraphs and lines, trimmed; those without words are left out
 * @param nested whether the cell holds a table of its own, whose words are not among the lines
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, List<String> lines, boolean nested) {

    public int lastRow() {
        return row + rowSpan - 1;
    }

    public int lastColumn() {
        return column + columnSpan - 1;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
