package org.qingyuan.responsibility.reading.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingyuan.responsibility.reading.word.Grid;
import org.qingyuan.responsibility.reading.word.GridCell;

/**
 * 主要任务目标 may stand over one column of tasks or over two, items and their tasks. The rows below it tell: where
 * all of them are divided at the same place, the left part is the item.
 */
final class TaskColumns {
    private TaskColumns() {}

    static Headings divide(Headings headings, Grid grid, List<Integer> rows) {
        if (headings.has(Column.ITEM)) {
            return headings;
        }
        Headings.Span whole = headings.span(Column.TASK);
        Set<Integer> starts = new TreeSet<>();
        for (int row : rows) {
            grid.row(row).stream()
                    .map(GridCell::column)
                    .filter(column -> whole.from() < column && column <= whole.to())
                    .forEach(starts::add);
        }
        if (starts.size() != 1) {
            // Undivided; or divided in several ways, which the rows concerned are refused for when they are read.
            return headings;
        }
        int task = starts.iterator().next();
        Map<Column, Headings.Span> spans = new EnumMap<>(headings.spans());
        spans.put(Column.ITEM, new Headings.Span(whole.from(), task - 1, whole.label()));
        spans.put(Column.TASK, new Headings.Span(task, whole.to(), whole.label()));
        return new Headings(headings.first(), headings.last(), spans, headings.labels());
    }
}
