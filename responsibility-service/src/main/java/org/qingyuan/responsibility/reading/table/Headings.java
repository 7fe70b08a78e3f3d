package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.word.Grid;
import org.qingyuan.responsibility.reading.word.GridCell;

/**
 * The headings of a responsibility table and which grid columns they stand over.
 *
 * @param first first row of the headings
 * @param last last row of the headings, which may have two levels
 * @param spans where each known column lies
 * @param labels every heading as printed, to know the headings again where they are repeated
 */
record Headings(int first, int last, Map<Column, Span> spans, Set<String> labels) {

    record Span(int from, int to, String label) {
        boolean holds(GridCell cell) {
            return from <= cell.column() && cell.lastColumn() <= to;
        }
    }

    /** Titles and notes may stand above the headings, but not a whole page of them. */
    private static final int LOOK_DOWN = 12;

    static Optional<Headings> find(Grid grid, String file) {
        for (int row = 1; row <= Math.min(grid.rows(), LOOK_DOWN); row++) {
            Map<Column, Span> spans = new EnumMap<>(Column.class);
            int first = row;
            int last = lastRow(grid, row);
            List<GridCell> twice = new ArrayList<>();
            for (GridCell leaf : grid.row(last)) {
                Span span = new Span(leaf.column(), leaf.lastColumn(), CellText.name(leaf.lines()));
                columnOf(grid, first, leaf).ifPresent(column -> {
                    if (spans.putIfAbsent(column, span) != null) {
                        twice.add(leaf);
                    }
                });
            }
            if (spans.containsKey(Column.TASK) && spans.containsKey(Column.RESPONSIBLE)) {
                if (!twice.isEmpty()) {
                    GridCell cell = twice.getFirst();
                    throw new UnreadableDocument(
                            UnreadableReason.HEADING_TWICE,
                            file,
                            grid.ref(cell),
                            List.of(CellText.name(cell.lines())),
                            null);
                }
                Set<String> labels = new HashSet<>();
                for (int r = first; r <= last; r++) {
                    grid.row(r).forEach(cell -> labels.add(CellText.name(cell.lines())));
                }
                return Optional.of(new Headings(first, last, spans, labels));
            }
        }
        return Optional.empty();
    }

    private static int lastRow(Grid grid, int row) {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row)
                .mapToInt(GridCell::lastRow)
                .max()
                .orElse(row);
    }

    /** A heading of the lower level that says nothing of itself stands for the one above it. */
    private static Optional<Column> columnOf(Grid grid, int first, GridCell leaf) {
        Optional<Column> own = Column.of(CellText.name(leaf.lines()));
        if (own.isPresent() || leaf.row() == first) {
            return own;
        }
        return grid.at(first, leaf.column()).flatMap(above -> Column.of(CellText.name(above.lines())));
    }

    boolean has(Column column) {
        return spans.containsKey(column);
    }

    Span span(Column column) {
        return spans.get(column);
    }

    /** The column of the table that a grid column belongs to, by its label; the cell's place for a column without one. */
    String labelAt(int gridColumn) {
        return spans.values().stream()
                .filter(span -> span.from() <= gridColumn && gridColumn <= span.to())
                .map(Span::label)
                .findFirst()
                .orElse("C" + gridColumn);
    }

    /** Printed again at the head of a page. */
    boolean repeatedIn(List<GridCell> row) {
        List<String> texts = row.stream()
                .map(cell -> CellText.name(cell.lines()))
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() >= 2 && labels.containsAll(texts);
    }
}
