package org.qingyuan.responsibility.reading.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridLayout;

/**
 * The grid of one sheet: rows and columns that are shown, from the first cell with words to the last. Merged regions keep
 * their value also where their first row is hidden.
 */
final class SheetGrid {
    private final String file;
    private final Sheet sheet;
    private final String prefix;
    private final CellWords words;
    private final Map<CellAddress, Cell> filled = new HashMap<>();
    private final Map<CellAddress, CellRangeAddress> regions = new HashMap<>();
    private final TreeSet<Integer> rows = new TreeSet<>();
    private final TreeSet<Integer> columns = new TreeSet<>();
    private final List<FlagText> flags = new ArrayList<>();

    /** @param prefix of every address, which names the sheet */
    SheetGrid(String file, Sheet sheet, String prefix, CellWords words) {
        this.file = file;
        this.sheet = sheet;
        this.prefix = prefix;
        this.words = words;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!words.of(cell).saysNothing()) {
                    filled.put(cell.getAddress(), cell);
                }
            }
        }
        filled.keySet().forEach(at -> {
            rows.add(at.getRow());
            columns.add(at.getColumn());
        });
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (!rows.isEmpty() && region.getNumberOfCells() > 1) {
                cover(region);
            }
        }
    }

    /** A merged region belongs to the table where it begins in it; one that lies below or beside it is decoration. */
    private void cover(CellRangeAddress region) {
        boolean within = region.getFirstRow() <= rows.last() && region.getFirstColumn() <= columns.last();
        if (within) {
            int last = Math.min(region.getLastRow(), Math.max(rows.last(), region.getFirstRow()));
            for (int r = region.getFirstRow(); r <= last; r++) {
                for (int c = region.getFirstColumn(); c <= Math.min(region.getLastColumn(), columns.last()); c++) {
                    regions.putIfAbsent(new CellAddress(r, c), region);
                }
            }
        }
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    List<FlagText> flags() {
        return flags;
    }

    Grid read() {
        List<Integer> shownRows = shown(rows.first(), rows.last(), this::hiddenRow);
        List<Integer> shownColumns = shown(columns.first(), columns.last(), sheet::isColumnHidden);
        flagHidden(FlagCode.HIDDEN_ROWS, hiddenWithWords(rows, this::hiddenRow), row -> String.valueOf(row + 1));
        flagHidden(
                FlagCode.HIDDEN_COLUMNS,
                hiddenWithWords(columns, sheet::isColumnHidden),
                CellReference::convertNumToColString);
        GridLayout layout = new GridLayout(
                file,
                sheet.getSheetName(),
                (row, column) -> prefix
                        + CellReference.convertNumToColString(shownColumns.get(column - 1))
                        + (shownRows.get(row - 1) + 1));
        for (int r = 0; r < shownRows.size(); r++) {
            for (int c = 0; c < shownColumns.size(); c++) {
                place(layout, shownRows, shownColumns, r, c);
            }
        }
        return layout.build(true);
    }

    private void place(GridLayout layout, List<Integer> shownRows, List<Integer> shownColumns, int r, int c) {
        CellAddress at = new CellAddress(shownRows.get(r), shownColumns.get(c));
        CellRangeAddress region = regions.get(at);
        if (region == null) {
            CellWords.Value value = value(at);
            layout.add(r + 1, c + 1, 1, 1, value.text(), value.remarks());
            return;
        }
        boolean begins = (r == 0 || !region.containsRow(shownRows.get(r - 1)))
                && (c == 0 || !region.containsColumn(shownColumns.get(c - 1)));
        if (begins) {
            int rowSpan = (int) shownRows.stream().filter(region::containsRow).count();
            int columnSpan =
                    (int) shownColumns.stream().filter(region::containsColumn).count();
            CellWords.Value value = value(new CellAddress(region.getFirstRow(), region.getFirstColumn()));
            layout.add(r + 1, c + 1, rowSpan, columnSpan, value.text(), value.remarks());
        }
    }

    private CellWords.Value value(CellAddress at) {
        Cell cell = filled.get(at);
        return cell == null ? CellWords.Value.NONE : words.of(cell);
    }

    private boolean hiddenRow(int index) {
        Row row = sheet.getRow(index);
        return row != null && row.getZeroHeight();
    }

    private static List<Integer> shown(int first, int last, IntPredicate hidden) {
        return IntStream.rangeClosed(first, last)
                .filter(index -> !hidden.test(index))
                .boxed()
                .toList();
    }

    private static List<Integer> hiddenWithWords(TreeSet<Integer> filled, IntPredicate hidden) {
        return filled.stream().filter(hidden::test).toList();
    }

    private void flagHidden(FlagCode code, List<Integer> hidden, IntFunction<String> name) {
        if (!hidden.isEmpty()) {
            String names = hidden.stream().map(name::apply).collect(Collectors.joining("、"));
            flags.add(new FlagText(prefix + names, code, null, List.of(sheet.getSheetName(), names)));
        }
    }
}
