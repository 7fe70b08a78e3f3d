package org.qingyuan.responsibility.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** Puts cells whose places are known into a grid, and refuses what is larger than any plan. */
public final class GridLayout {
    public static final int MAX_ROWS = 5_000;
    public static final int MAX_COLUMNS = 256;
    public static final int MAX_CELLS = 100_000;
    public static final int MAX_CELL_TEXT = 20_000;

    private final String file;
    private final String name;
    private final Addresses addresses;
    private final List<GridCell> cells = new ArrayList<>();
    private int rows;
    private int columns;

    public GridLayout(String file, String name, Addresses addresses) {
        this.file = file;
        this.name = name;
        this.addresses = addresses;
    }

    public void add(int row, int column, int rowSpan, int columnSpan, String text, Set<FlagCode> remarks) {
        limit(row, MAX_ROWS, row, column);
        limit(column + columnSpan - 1, MAX_COLUMNS, row, column);
        limit(cells.size() + 1, MAX_CELLS, row, column);
        limit(text.length(), MAX_CELL_TEXT, row, column);
        cells.add(new GridCell(row, column, rowSpan, columnSpan, lines(text), remarks));
        rows = Math.max(rows, row);
        columns = Math.max(columns, column + columnSpan - 1);
    }

    /** @param merges whether merged cells were told by the format */
    public Grid build(boolean merges) {
        List<List<GridCell>> byRow = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            byRow.add(new ArrayList<>());
        }
        for (GridCell cell : cells) {
            byRow.subList(cell.row() - 1, Math.min(rows, cell.lastRow())).forEach(row -> row.add(cell));
        }
        byRow.forEach(row -> row.sort(Comparator.comparingInt(GridCell::column)));
        return new Grid(name, columns, byRow.stream().map(List::copyOf).toList(), addresses, merges);
    }

    /** Lines of a cell, trimmed, without those that say nothing. */
    public static List<String> lines(String text) {
        return text.lines()
                .flatMap(line -> Stream.of(line.split("[\\u000b\\u2028\\u2029]")))
                .map(line -> line.replaceAll("[\\u200b-\\u200f\\u2060\\ufeff]", "")
                        .replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void limit(int value, int limit, int row, int column) {
        if (value > limit) {
            throw new UnreadableDocument(
                    UnreadableReason.TOO_LARGE,
                    file,
                    addresses.of(row, column),
                    List.of(String.valueOf(value), String.valueOf(limit)),
                    null);
        }
    }
}
