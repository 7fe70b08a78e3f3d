package org.qingyuan.responsibility.register.figure;

import java.util.List;
import org.qingyuan.responsibility.register.RegisterKind;

/**
 * Entries counted by two of their properties; only what there is has a cell.
 *
 * @param cells in the order of rows, then columns
 */
public record CrossTabView(RegisterKind kind, Dimension rows, Dimension columns, List<CrossTabCell> cells) {

    /**
     * @param row id of a unit, or the value itself; so {@code column}
     * @param due how many are due soon or overdue
     * @param overdue how many of them are overdue
     */
    public record CrossTabCell(
            String row, String rowName, String column, String columnName, long count, long due, long overdue) {}
}
