package org.qingyuan.responsibility.reading.document;

import java.util.List;
import java.util.Set;
import org.qingyuan.responsibility.reading.FlagCode;

/**
 * A cell with the place where it begins, rows and columns from 1.
 *
 * @param lines the cell's paragraphs and lines, trimmed; those without words are left out
 * @param remarks what is to be asked about the cell wherever it is read, such as a table inside of it
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, List<String> lines, Set<FlagCode> remarks) {
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
