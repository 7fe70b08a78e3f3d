package org.qingyuan.responsibility.reading.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.document.Addresses;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/** Puts the cells of a table into its grid while the document is walked. */
final class GridBuilder {
    static final int MAX_ROWS = 5_000;
    /** The most that Word itself can make. */
    static final int MAX_COLUMNS = 63;

    static final int MAX_CELL_TEXT = 20_000;

    enum Merge {
        NONE,
        RESTART,
        CONTINUE;

        static Merge of(String value) {
            return value.equals("restart") ? RESTART : CONTINUE;
        }
    }

    private static final class Open {
        final int row;
        final int column;
        int lastRow;
        int span = 1;
        Merge vertical = Merge.NONE;
        Merge horizontal = Merge.NONE;
        final List<String> lines = new ArrayList<>();
        int length;
        boolean nested;

        Open(int row, int column) {
            this.row = row;
            this.lastRow = row;
            this.column = column;
        }

        GridCell close() {
            return new GridCell(
                    row,
                    column,
                    lastRow - row + 1,
                    span,
                    List.copyOf(lines),
                    nested ? Set.of(FlagCode.NESTED_TABLE) : Set.of());
        }
    }

    private final Addresses addresses;
    private final String file;
    private final List<Open> cells = new ArrayList<>();
    /** By the column where it begins, the cell last seen there. */
    private final Map<Integer, Open> above = new HashMap<>();

    private List<Open> rowCells = new ArrayList<>();
    private Open cell;
    private int row;
    private int column;
    private int columns;
    private boolean deleted;

    GridBuilder(int number, String file) {
        this.addresses = Addresses.rowsAndColumns(number);
        this.file = file;
    }

    void startRow() {
        row++;
        column = 1;
        rowCells = new ArrayList<>();
        deleted = false;
        limit(row, MAX_ROWS);
    }

    void before(int skipped) {
        column += positive(skipped, 0);
        limit(column - 1, MAX_COLUMNS);
    }

    void deletedRow() {
        deleted = true;
    }

    void startCell() {
        if (row == 0 || cell != null) {
            throw refuse(UnreadableReason.BROKEN);
        }
        cell = new Open(row, column);
    }

    void span(int span) {
        open().span = positive(span, 1);
    }

    void merge(Merge merge, boolean vertical) {
        if (vertical) {
            open().vertical = merge;
        } else {
            open().horizontal = merge;
        }
    }

    /** Whether the page shows what stands here: neither a deleted row nor a cell that only goes on with another. */
    boolean shows() {
        return !deleted && (cell == null || cell.vertical != Merge.CONTINUE && cell.horizontal != Merge.CONTINUE);
    }

    void nested() {
        if (cell != null) {
            cell.nested = true;
        }
    }

    void paragraph(String text) {
        if (cell != null) {
            cell.length += text.length();
            checkText(0);
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(cell.lines::add);
        }
    }

    void checkText(int more) {
        if (cell != null) {
            limit(cell.length + more, MAX_CELL_TEXT);
        }
    }

    void endCell() {
        column += cell.span;
        limit(column - 1, MAX_COLUMNS);
        Open left = rowCells.isEmpty() ? null : rowCells.getLast();
        if (cell.horizontal == Merge.CONTINUE && left != null && left.horizontal != Merge.NONE) {
            left.span += cell.span;
        } else {
            rowCells.add(cell);
        }
        cell = null;
    }

    /** A cell's properties outside of a cell: no program writes that. */
    private Open open() {
        if (cell == null) {
            throw refuse(UnreadableReason.BROKEN);
        }
        return cell;
    }

    void endRow() {
        if (deleted) {
            row--;
            return;
        }
        columns = Math.max(columns, column - 1);
        rowCells.forEach(this::place);
    }

    private void place(Open placed) {
        if (placed.vertical != Merge.CONTINUE) {
            cells.add(placed);
            above.put(placed.column, placed);
            return;
        }
        Open start = above.get(placed.column);
        cell = placed;
        if (start == null || start.vertical == Merge.NONE || start.lastRow != row - 1) {
            throw refuse(UnreadableReason.MERGE_WITHOUT_START);
        }
        if (start.span != placed.span) {
            throw refuse(UnreadableReason.MERGE_CHANGES_WIDTH);
        }
        start.lastRow = row;
        cell = null;
    }

    Grid build() {
        List<List<GridCell>> byRow = new ArrayList<>();
        for (int i = 0; i < row; i++) {
            byRow.add(new ArrayList<>());
        }
        for (Open open : cells) {
            GridCell closed = open.close();
            byRow.subList(open.row - 1, open.lastRow).forEach(list -> list.add(closed));
        }
        byRow.forEach(list -> list.sort(Comparator.comparingInt(GridCell::column)));
        return new Grid("", columns, byRow.stream().map(List::copyOf).toList(), addresses, true);
    }

    UnreadableDocument refuse(UnreadableReason reason, String... args) {
        String ref = addresses.of(row, cell == null ? Math.max(1, column) : cell.column);
        return new UnreadableDocument(reason, file, ref, List.of(args), null);
    }

    private int positive(int value, int least) {
        if (value < least) {
            throw refuse(UnreadableReason.BROKEN);
        }
        limit(value, MAX_COLUMNS);
        return value;
    }

    private void limit(int value, int limit) {
        if (value > limit) {
            throw refuse(UnreadableReason.TOO_LARGE, String.valueOf(value), String.valueOf(limit));
        }
    }
}
