package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/**
 * Settles which of the columns left of the units are mechanisms, items and tasks: by the rows below the headings, since
 * 主要任务 | 工作内容 | 目标要求 may be a name and two parts of its task. What was concluded is flagged once for the table.
 */
final class TaskColumns {
    /** A name is not longer, and no sentence. */
    private static final int LONGEST_NAME = 30;

    record Settled(Headings headings, List<FlagText> flags) {}

    private final Grid grid;
    private final List<Integer> rows;
    private final Headings headings;
    private final Map<Column, List<Headings.Span>> spans;
    private final List<FlagText> flags = new ArrayList<>();

    private TaskColumns(Headings headings, Grid grid, List<Integer> rows) {
        this.grid = grid;
        this.rows = rows;
        this.headings = headings;
        this.spans = headings.copyOfSpans();
    }

    static Settled settle(Headings headings, Grid grid, List<Integer> rows) {
        var columns = new TaskColumns(headings, grid, rows);
        columns.divide();
        columns.promote();
        List<Headings.Span> tasks = columns.spans.get(Column.TASK);
        if (tasks.size() > 1) {
            String labels = tasks.stream().map(Headings.Span::label).collect(Collectors.joining("”“"));
            columns.flag(tasks.getFirst(), FlagCode.COLUMNS_JOINED, labels);
        }
        return new Settled(headings.with(columns.spans), List.copyOf(columns.flags));
    }

    /** Without looking at the rows: a table always has tasks, at most one column of items and one of mechanisms. */
    static Headings ordered(Headings headings) {
        var columns = new TaskColumns(headings, null, List.of());
        columns.order();
        return headings.with(columns.spans);
    }

    /**
     * 主要任务目标 may stand over one column of tasks or over two, items and their tasks. The rows below it tell: where
     * all of them are divided at the same place, the left part is the item.
     */
    private void divide() {
        List<Headings.Span> tasks = spans.getOrDefault(Column.TASK, List.of());
        if (tasks.size() != 1 || spans.containsKey(Column.ITEM)) {
            return;
        }
        Headings.Span whole = tasks.getFirst();
        Set<Integer> starts = new TreeSet<>();
        for (int row : rows) {
            grid.row(row).stream()
                    .map(GridCell::column)
                    .filter(column -> whole.from() < column && column <= whole.to())
                    .forEach(starts::add);
        }
        // Undivided; or divided in several ways, which the rows concerned are refused for when they are read.
        if (starts.size() == 1) {
            int task = starts.iterator().next();
            spans.put(Column.ITEM, List.of(new Headings.Span(whole.from(), task - 1, whole.label())));
            spans.put(Column.TASK, List.of(new Headings.Span(task, whole.to(), whole.label())));
        }
    }

    /** One mechanism, one item, at least one part of a task: 类别 | 项目 | 事项 are the three of them. */
    private void order() {
        List<Headings.Span> mechanisms = new ArrayList<>(spans.getOrDefault(Column.MECHANISM, List.of()));
        List<Headings.Span> items = new ArrayList<>(spans.getOrDefault(Column.ITEM, List.of()));
        List<Headings.Span> tasks = new ArrayList<>(spans.getOrDefault(Column.TASK, List.of()));
        while (mechanisms.size() > 1) {
            items.addFirst(mechanisms.removeLast());
        }
        if (tasks.isEmpty()) {
            tasks.add(items.removeLast());
        }
        while (items.size() > 1) {
            if (mechanisms.isEmpty()) {
                mechanisms.add(items.removeFirst());
            } else {
                tasks.addFirst(items.removeLast());
            }
        }
        put(mechanisms, items, tasks);
    }

    /** 重点任务 | 具体措施: a column of names, or one whose cells span several rows, stands above the tasks. */
    private void promote() {
        List<Headings.Span> mechanisms = new ArrayList<>(spans.getOrDefault(Column.MECHANISM, List.of()));
        List<Headings.Span> items = new ArrayList<>(spans.getOrDefault(Column.ITEM, List.of()));
        List<Headings.Span> tasks = new ArrayList<>(spans.get(Column.TASK));
        while (tasks.size() > 1 && (mechanisms.isEmpty() || items.isEmpty()) && standsAbove(tasks)) {
            Headings.Span name = tasks.removeFirst();
            if (!items.isEmpty()) {
                mechanisms.add(items.removeFirst());
                flag(
                        mechanisms.getFirst(),
                        FlagCode.COLUMN_AS_MECHANISM,
                        mechanisms.getFirst().label());
            }
            items.add(name);
            flag(name, FlagCode.COLUMN_AS_ITEM, name.label());
        }
        put(mechanisms, items, tasks);
    }

    private boolean standsAbove(List<Headings.Span> tasks) {
        List<GridCell> left = cells(tasks.getFirst());
        if (left.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return true;
        }
        double rest = tasks.stream()
                .skip(1)
                .mapToDouble(span -> length(cells(span)))
                .max()
                .orElse(0);
        return !left.isEmpty() && left.stream().allMatch(TaskColumns::isName) && length(left) < rest;
    }

    private List<GridCell> cells(Headings.Span span) {
        return rows.stream()
                .flatMap(row -> grid.at(row, span.from()).stream())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isName(GridCell cell) {
        String text = CellText.name(cell.lines());
        return text.length() <= LONGEST_NAME && !text.matches(".*[。；;].*");
    }

    private static double length(List<GridCell> cells) {
        return cells.stream()
                .mapToInt(cell -> CellText.name(cell.lines()).length())
                .average()
                .orElse(0);
    }

    private void put(List<Headings.Span> mechanisms, List<Headings.Span> items, List<Headings.Span> tasks) {
        set(Column.MECHANISM, mechanisms);
        set(Column.ITEM, items);
        set(Column.TASK, tasks);
    }

    private void set(Column column, List<Headings.Span> list) {
        if (list.isEmpty()) {
            spans.remove(column);
        } else {
            spans.put(column, List.copyOf(list));
        }
    }

    private void flag(Headings.Span span, FlagCode code, String label) {
        flags.add(new FlagText(grid.ref(headings.last(), span.from()), code, null, List.of(label)));
    }
}
