package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.UnitText;
import org.qingyuan.responsibility.reading.ValueField;
import org.qingyuan.responsibility.reading.ValueOrigin;
import org.qingyuan.responsibility.reading.ValueSource;
import org.qingyuan.responsibility.reading.clause.CellAndClause;
import org.qingyuan.responsibility.reading.clause.ClauseReader;
import org.qingyuan.responsibility.reading.clause.ReadingContext;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/** Reads the rows below the headings of one table. */
final class RowReader {
    private final Grid grid;
    private final Headings headings;
    private final Sections sections;
    private final Cells cells;
    private final RowValues values;
    private final RowText previous;

    /** @param previous the last task of the table before this one, null for none */
    RowReader(String file, Grid grid, Headings headings, Sections sections, RowText previous) {
        this.grid = grid;
        this.headings = headings;
        this.sections = sections;
        this.cells = new Cells(file, grid, headings);
        this.values = new RowValues(cells, sections);
        this.previous = previous;
    }

    List<RowText> rows() {
        Map<List<GridCell>, List<Integer>> byTask = new LinkedHashMap<>();
        sections.tasks().forEach(row -> byTask.computeIfAbsent(values.tasks(row), task -> new ArrayList<>())
                .add(row));
        int before = previous == null ? 0 : previous.ordinal();
        List<RowText> read = new ArrayList<>();
        byTask.forEach((task, rows) -> read.add(new OneRow(task, rows).read(before + read.size() + 1)));
        return read;
    }

    /** One task, of one row of the grid or of several. */
    private final class OneRow {
        private final List<GridCell> task;
        private final List<Integer> rows;
        private final int first;
        private final List<FlagText> flags = new ArrayList<>();
        private final Set<ValueSource> sources = new LinkedHashSet<>();
        private final List<String> takenOver = new ArrayList<>();

        OneRow(List<GridCell> task, List<Integer> rows) {
            this.task = task;
            this.rows = rows;
            this.first = rows.getFirst();
        }

        RowText read(int ordinal) {
            Numbered mechanism = name(Column.MECHANISM, ValueField.MECHANISM, 1);
            Numbered item = name(Column.ITEM, ValueField.ITEM, headings.has(Column.MECHANISM) ? 1 : 2);
            String words = words();
            UnitCells.Sides units = units();
            String leader = leader();
            TimeLimit limit = limit();
            if (rows.stream().anyMatch(row -> !grid.row(row).equals(grid.row(first)))) {
                flag(task.getFirst(), FlagCode.TASK_SPANS_ROWS);
            }
            if (!takenOver.isEmpty()) {
                flags.addFirst(new FlagText(
                        grid.ref(task.getFirst()),
                        FlagCode.TAKEN_FROM_ABOVE,
                        null,
                        List.of(String.join("、", new LinkedHashSet<>(takenOver)))));
            }
            var reading =
                    ClauseReader.read(words, new ReadingContext(grid.ref(task.getFirst()), units.responsible(), limit));
            if (CellAndClause.agree(limit.text(), reading)) {
                flags.removeIf(flag -> flag.code() == FlagCode.TIME_LIMIT_NOT_UNDERSTOOD);
            }
            flags.addAll(reading.flags());
            return new RowText(
                    ordinal,
                    mechanism,
                    item,
                    words,
                    units.responsible(),
                    units.supporting(),
                    leader,
                    limit,
                    reading.duties(),
                    List.copyOf(flags),
                    List.copyOf(sources));
        }

        private Numbered name(Column column, ValueField field, int level) {
            Found found = values.name(column, first);
            if (found == null) {
                Sections.Section section = headings.has(column) ? null : sections.over(first, level);
                if (section == null) {
                    return Numbered.NONE;
                }
                sources.add(new ValueSource(field, section.at(), ValueOrigin.HEADING));
                return section.name();
            }
            Numbered ofTableBefore = previous == null
                    ? Numbered.NONE
                    : column == Column.MECHANISM ? previous.mechanism() : previous.item();
            if (found.cell().isEmpty() && !ofTableBefore.equals(Numbered.NONE)) {
                takenOver.add(headings.span(column).label());
                sources.add(new Found(found.cell(), ValueOrigin.ABOVE).source(field, grid));
                return ofTableBefore;
            }
            check(found, headings.span(column).label());
            sources.add(found.source(field, grid));
            return values.named(column, first);
        }

        private String words() {
            List<String> lines = new ArrayList<>();
            for (GridCell cell : task) {
                check(cell, headings.span(Column.TASK).label());
                lines.addAll(cell.lines());
                sources.add(new Found(cell, cell.row() == first ? ValueOrigin.PRINTED : ValueOrigin.MERGED)
                        .source(ValueField.TASK, grid));
            }
            if (cells.taskCoversItem(first)) {
                flag(
                        task.getFirst(),
                        FlagCode.TASK_CELL_SPANS_ITEM,
                        headings.span(Column.ITEM).label());
            }
            return String.join("\n", lines);
        }

        private UnitCells.Sides units() {
            Set<UnitText> responsible = new LinkedHashSet<>();
            Set<UnitText> supporting = new LinkedHashSet<>();
            boolean named = false;
            for (Found found : distinct(rows.stream()
                    .flatMap(row -> values.responsible(row).stream())
                    .toList())) {
                UnitCells.Sides sides = UnitCells.sides(found.cell().lines());
                named |= !sides.responsible().isEmpty();
                responsible.addAll(sides.responsible());
                supporting.addAll(sides.supporting());
                took(
                        found,
                        ValueField.RESPONSIBLE,
                        headings.labelAt(found.cell().column()));
            }
            GridCell firstCell = values.responsible(first).getFirst().cell();
            if (!named) {
                empty(firstCell, headings.labelAt(firstCell.column()));
            }
            rows.stream()
                    .map(cells::sharedByUnits)
                    .filter(cell -> cell != null)
                    .distinct()
                    .forEach(cell -> {
                        String names = UnitCells.split(cell.lines()).stream()
                                .map(UnitText::text)
                                .collect(Collectors.joining("、"));
                        flag(cell, FlagCode.UNIT_CELL_SPANS_COLUMNS, names);
                    });
            for (Found found : others(Column.SUPPORTING)) {
                supporting.addAll(UnitCells.sides(found.cell().lines()).responsible());
                supporting.addAll(UnitCells.sides(found.cell().lines()).supporting());
                took(found, ValueField.SUPPORTING, headings.labelAt(found.cell().column()));
                if (found.cell().isEmpty() && !grid.merges()) {
                    empty(found.cell(), headings.labelAt(found.cell().column()));
                }
            }
            return new UnitCells.Sides(List.copyOf(responsible), List.copyOf(supporting));
        }

        /** 责任领导 and 责任人, each with the name of its column where there are two. */
        private String leader() {
            List<String> words = new ArrayList<>();
            for (Found found : others(Column.LEADER)) {
                took(found, ValueField.LEADER, headings.labelAt(found.cell().column()));
                String names = String.join("、", found.cell().lines());
                if (!names.isEmpty() && !UnitCells.saysNobody(found.cell().lines())) {
                    String label = headings.labelAt(found.cell().column());
                    words.add(headings.of(Column.LEADER).size() > 1 ? label + "：" + names : names);
                }
            }
            return String.join("；", new LinkedHashSet<>(words));
        }

        private TimeLimit limit() {
            if (!headings.has(Column.TIME_LIMIT)) {
                flag(task.getFirst(), FlagCode.NO_TIME_LIMIT);
                return TimeLimit.NONE;
            }
            List<Found> found = values.others(Column.TIME_LIMIT, first);
            found.forEach(each -> took(
                    each, ValueField.TIME_LIMIT, headings.labelAt(each.cell().column())));
            GridCell cell = found.stream()
                    .map(Found::cell)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse(found.getFirst().cell());
            String words = LimitCells.words(headings.of(Column.TIME_LIMIT), found);
            TimeLimit limit = LimitCells.read(words);
            if (words.isEmpty() && !cell.remarks().contains(FlagCode.NESTED_TABLE)) {
                empty(cell, headings.span(Column.TIME_LIMIT).label());
            } else if (limit.kind() == TimeLimitKind.NONE && !UnitCells.saysNobody(List.of(words))) {
                flag(cell, FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, words);
            } else if (limit.kind() == TimeLimitKind.WITHIN) {
                flag(cell, FlagCode.TIME_LIMIT_START_UNKNOWN, words);
            }
            return limit;
        }

        private List<Found> others(Column column) {
            return distinct(rows.stream()
                    .flatMap(row -> values.others(column, row).stream())
                    .toList());
        }

        private void took(Found found, ValueField field, String label) {
            remarks(found.cell(), field);
            if (!found.cell().isEmpty()) {
                sources.add(found.source(field, grid));
            }
            if (found.above()) {
                takenOver.add(label);
            }
        }

        private void check(Found found, String label) {
            check(found.cell(), label);
            if (found.above() && grid.merges()) {
                takenOver.add(label);
            }
        }

        private void check(GridCell cell, String label) {
            remarks(cell, ValueField.TASK);
            if (cell.isEmpty() && !cell.remarks().contains(FlagCode.NESTED_TABLE)) {
                empty(cell, label);
            }
        }

        /** A date is what a time limit may well be; anywhere else the program has made it of 1-1. */
        private void remarks(GridCell cell, ValueField field) {
            cell.remarks().stream()
                    .filter(code -> code != FlagCode.DATE_CELL || field != ValueField.TIME_LIMIT)
                    .forEach(code -> {
                        boolean said = code == FlagCode.DATE_CELL;
                        flag(cell, code, said ? new String[] {String.join(" ", cell.lines())} : new String[0]);
                    });
        }

        private void empty(GridCell cell, String label) {
            flag(cell, FlagCode.EMPTY_CELL, label);
        }

        private void flag(GridCell cell, FlagCode code, String... args) {
            FlagText flag = new FlagText(grid.ref(cell), code, null, List.of(args));
            if (!flags.contains(flag)) {
                flags.add(flag);
            }
        }
    }

    private static List<Found> distinct(List<Found> list) {
        Map<GridCell, Found> once = new LinkedHashMap<>();
        list.forEach(found -> once.putIfAbsent(found.cell(), found));
        return List.copyOf(once.values());
    }
}
