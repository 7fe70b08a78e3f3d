package org.qingyuan.responsibility.reading.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.document.GridCell;

/**
 * The headings of a responsibility table and which grid columns they stand over.
 *
 * @param first first row of the headings
 * @param last last row of the headings, which may have two levels
 * @param spans where each known column lies; several units, times or parts of a task may have columns of their own
 * @param labels every heading as printed, to know the headings again where they are repeated
 */
record Headings(int first, int last, Map<Column, List<Span>> spans, Set<String> labels) {
    /** @param label of the heading, with the one above it where it says little alone */
    record Span(int from, int to, String label) {
        boolean holds(GridCell cell) {
            return from <= cell.column() && cell.lastColumn() <= to;
        }
    }

    boolean has(Column column) {
        return spans.containsKey(column);
    }

    /** From left to right; empty when the table has no such column. */
    List<Span> of(Column column) {
        return spans.getOrDefault(column, List.of());
    }

    Span span(Column column) {
        return of(column).getFirst();
    }

    /** 责任 first, then 配合; within the first the one who leads. */
    List<Span> unitSpans() {
        return Stream.concat(responsibleSpans().stream(), of(Column.SUPPORTING).stream())
                .toList();
    }

    List<Span> responsibleSpans() {
        return Stream.of(Column.LEAD, Column.RESPONSIBLE, Column.MIXED)
                .flatMap(column -> of(column).stream())
                .toList();
    }

    Headings with(Map<Column, List<Span>> changed) {
        return new Headings(first, last, Map.copyOf(changed), labels);
    }

    Map<Column, List<Span>> copyOfSpans() {
        return new HashMap<>(spans);
    }

    /** The column of the table that a grid column belongs to, by its label; the cell's place for a column without one. */
    String labelAt(int gridColumn) {
        return spans.values().stream()
                .flatMap(List::stream)
                .filter(span -> span.from() <= gridColumn && gridColumn <= span.to())
                .map(Span::label)
                .findFirst()
                .orElse("C" + gridColumn);
    }

    /** The same columns, whatever they are called. */
    boolean meansTheSameAs(Headings other) {
        return spans.keySet().equals(other.spans.keySet());
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
