package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.UnitText;
import org.qingyuan.responsibility.reading.clause.ClauseReader;
import org.qingyuan.responsibility.reading.clause.ReadingContext;
import org.qingyuan.responsibility.reading.clause.TimeLimits;
import org.qingyuan.responsibility.reading.word.Grid;
import org.qingyuan.responsibility.reading.word.GridCell;

/** Reads the rows below the headings of one table. */
final class RowReader {
    private final Grid grid;
    private final List<Integer> rows;
    private final Headings headings;
    private final Cells cells;
    private final int before;
    private final Column numbered;

    /** @param before tasks already read from the tables before this one */
    RowReader(String file, Grid grid, Headings headings, int before) {
        this.grid = grid;
        this.rows = taskRows(grid, headings);
        this.headings = TaskColumns.divide(headings, grid, rows);
        this.cells = new Cells(file, grid, this.headings);
        this.before = before;
        this.numbered = numberedColumn();
    }

    /** Without repeated headings, notes under the table, and rows that add nothing to the ones above. */
    private static List<Integer> taskRows(Grid grid, Headings headings) {
        return IntStream.rangeClosed(headings.last() + 1, grid.rows())
                .filter(row -> {
                    List<GridCell> cells = grid.row(row);
                    return !headings.repeatedIn(cells)
                            && !isNote(cells)
                            && cells.stream().anyMatch(cell -> cell.row() == row && !cell.isEmpty());
                })
                .boxed()
                .toList();
    }

    private static boolean isNote(List<GridCell> row) {
        return row.size() == 1
                && !row.getFirst().isEmpty()
                && row.getFirst().lines().getFirst().matches("(备?注|说明)[：:].*");
    }

    /** 序号 numbers the column whose cells are merged alike; a number of each row alone numbers nothing of the plan. */
    private Column numberedColumn() {
        if (!headings.has(Column.NUMBER)) {
            return null;
        }
        for (Column column : List.of(Column.MECHANISM, Column.ITEM)) {
            if (headings.has(column)
                    && rows.stream().allMatch(row -> sameRows(cells.of(Column.NUMBER, row), cells.of(column, row)))) {
                return column;
            }
        }
        return null;
    }

    private static boolean sameRows(GridCell a, GridCell b) {
        return a.row() == b.row() && a.rowSpan() == b.rowSpan();
    }

    List<RowText> rows() {
        Map<GridCell, List<Integer>> byTask = new LinkedHashMap<>();
        rows.forEach(row -> byTask.computeIfAbsent(cells.of(Column.TASK, row), cell -> new ArrayList<>())
                .add(row));
        List<RowText> read = new ArrayList<>();
        byTask.forEach((task, taskRows) -> read.add(row(before + read.size() + 1, task, taskRows)));
        return read;
    }

    private RowText row(int ordinal, GridCell taskCell, List<Integer> taskRows) {
        List<FlagText> flags = new ArrayList<>();
        Numbered mechanism = numbered(Column.MECHANISM, taskRows, flags);
        Numbered item = numbered(Column.ITEM, taskRows, flags);
        String task = String.join("\n", taskCell.lines());
        check(taskCell, Column.TASK, flags);
        List<UnitText> responsible = responsible(taskRows, flags);
        List<UnitText> supporting = supporting(taskRows, flags);
        TimeLimit limit = limit(taskRows, taskCell, flags);
        if (taskRows.stream().anyMatch(row -> !grid.row(row).equals(grid.row(taskRows.getFirst())))) {
            flags.add(new FlagText(grid.ref(taskCell), FlagCode.TASK_SPANS_ROWS, null, List.of()));
        }
        var reading = ClauseReader.read(task, new ReadingContext(grid.ref(taskCell), responsible, limit));
        flags.addAll(reading.flags());
        return new RowText(
                ordinal, mechanism, item, task, responsible, supporting, limit, reading.duties(), List.copyOf(flags));
    }

    private Numbered numbered(Column column, List<Integer> taskRows, List<FlagText> flags) {
        if (!headings.has(column)) {
            return Numbered.NONE;
        }
        GridCell cell = cells.of(column, taskRows.getFirst());
        check(cell, column, flags);
        Numbered own = Numbering.of(cell.lines());
        if (!own.no().isEmpty() || numbered != column) {
            return own;
        }
        return new Numbered(
                CellText.name(cells.of(Column.NUMBER, taskRows.getFirst()).lines()), own.name());
    }

    private List<UnitText> responsible(List<Integer> taskRows, List<FlagText> flags) {
        List<UnitText> units = new ArrayList<>();
        for (GridCell cell : distinct(taskRows.stream().map(cells::responsible).toList())) {
            check(cell, Column.RESPONSIBLE, flags);
            if (UnitCells.saysNobody(cell.lines())) {
                flags.add(empty(cell, Column.RESPONSIBLE));
            }
            if (cells.unitsShareCell(cell.row())) {
                flags.add(new FlagText(grid.ref(cell), FlagCode.UNIT_CELL_SPANS_COLUMNS, null, List.of(names(cell))));
            }
            units.addAll(UnitCells.split(cell.lines()));
        }
        return distinct(units);
    }

    private List<UnitText> supporting(List<Integer> taskRows, List<FlagText> flags) {
        if (!headings.has(Column.SUPPORTING)) {
            return List.of();
        }
        List<GridCell> ofRows = taskRows.stream()
                .filter(row -> !cells.unitsShareCell(row))
                .map(row -> cells.of(Column.SUPPORTING, row))
                .toList();
        List<UnitText> units = new ArrayList<>();
        for (GridCell cell : distinct(ofRows)) {
            check(cell, Column.SUPPORTING, flags);
            units.addAll(UnitCells.split(cell.lines()));
        }
        return distinct(units);
    }

    private TimeLimit limit(List<Integer> taskRows, GridCell task, List<FlagText> flags) {
        if (!headings.has(Column.TIME_LIMIT)) {
            flags.add(new FlagText(grid.ref(task), FlagCode.NO_TIME_LIMIT, null, List.of()));
            return TimeLimit.NONE;
        }
        GridCell cell = cells.of(Column.TIME_LIMIT, taskRows.getFirst());
        check(cell, Column.TIME_LIMIT, flags);
        String text = CellText.name(cell.lines());
        TimeLimit limit = TimeLimits.read(text).orElse(TimeLimit.none(text));
        if (limit.kind() == TimeLimitKind.NONE && !text.isEmpty()) {
            flags.add(new FlagText(grid.ref(cell), FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, null, List.of(text)));
        }
        if (limit.kind() == TimeLimitKind.WITHIN) {
            flags.add(new FlagText(grid.ref(cell), FlagCode.TIME_LIMIT_START_UNKNOWN, null, List.of(text)));
        }
        return limit;
    }

    private void check(GridCell cell, Column column, List<FlagText> flags) {
        if (cell.nested()) {
            flags.add(new FlagText(grid.ref(cell), FlagCode.NESTED_TABLE, null, List.of()));
        } else if (cell.isEmpty()) {
            flags.add(empty(cell, column));
        }
    }

    private FlagText empty(GridCell cell, Column column) {
        String label = headings.span(column).label();
        return new FlagText(grid.ref(cell), FlagCode.EMPTY_CELL, null, List.of(label));
    }

    private static String names(GridCell cell) {
        return UnitCells.split(cell.lines()).stream().map(UnitText::text).collect(Collectors.joining("、"));
    }

    private static <T> List<T> distinct(List<T> list) {
        Set<T> once = new LinkedHashSet<>(list);
        return List.copyOf(once);
    }
}
