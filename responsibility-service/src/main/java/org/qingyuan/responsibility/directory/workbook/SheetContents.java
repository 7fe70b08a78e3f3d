package org.qingyuan.responsibility.directory.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.qingyuan.responsibility.directory.DirectoryProblem;

/** Takes the cells of one sheet as they come: headers in the first row, an object in each of the others. */
final class SheetContents implements SheetContentsHandler {
    private final String sheet;
    private final Optional<? extends SheetLayout> layout;
    private final List<SheetRow> rows;
    private final List<CellProblem> problems;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private SheetRow row;
    private boolean toldUnknown;
    private boolean used;

    SheetContents(
            String sheet, Optional<? extends SheetLayout> layout, List<SheetRow> rows, List<CellProblem> problems) {
        this.sheet = sheet;
        this.layout = layout;
        this.rows = rows;
        this.problems = problems;
    }

    boolean known() {
        return layout.isPresent();
    }

    @Override
    public void startRow(int index) {
        row = null;
    }

    @Override
    public void cell(String reference, String formattedValue, XSSFComment comment) {
        String text = formattedValue == null ? "" : formattedValue.strip();
        if (text.isEmpty()) {
            return;
        }
        if (layout.isEmpty()) {
            unknownSheet();
            return;
        }
        used = true;
        CellReference place = new CellReference(reference);
        if (place.getRow() == 0) {
            header(layout.get(), place, text);
        } else if (columns.containsKey((int) place.getCol())) {
            if (row == null) {
                row = new SheetRow(layout.get(), place.getRow() + 1, places, problems);
                rows.add(row);
            }
            row.put(columns.get((int) place.getCol()).field(), text);
        }
    }

    /** An empty sheet of any name does no harm; words on it were meant for something. */
    private void unknownSheet() {
        if (!toldUnknown) {
            toldUnknown = true;
            problems.add(new CellProblem(sheet, null, null, DirectoryProblem.SHEET_UNKNOWN, List.of(sheet)));
        }
    }

    private void header(SheetLayout known, CellReference place, String text) {
        known.column(text)
                .ifPresentOrElse(
                        column -> {
                            columns.put((int) place.getCol(), column);
                            places.put(column.field(), (int) place.getCol());
                        },
                        () -> problems.add(new CellProblem(
                                known.title(),
                                1,
                                place.formatAsString(false),
                                DirectoryProblem.COLUMN_UNKNOWN,
                                List.of(text))));
    }

    @Override
    public void endRow(int index) {
        // a row is complete when its last cell came
    }

    /** Once the last row has come. */
    void finish() {
        if (layout.isEmpty() || !used) {
            return;
        }
        for (Column column : layout.get().columns()) {
            if (column.needed() && !places.containsKey(column.field())) {
                problems.add(new CellProblem(
                        layout.get().title(), 1, null, DirectoryProblem.COLUMN_MISSING, List.of(column.header())));
            }
        }
    }
}
