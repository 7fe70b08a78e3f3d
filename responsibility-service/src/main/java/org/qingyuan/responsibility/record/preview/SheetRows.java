package org.qingyuan.responsibility.record.preview;

import java.util.ArrayList;
import java.util.List;

/** The first rows and columns of a sheet, filled from left to right and from above. */
final class SheetRows {
    /** How many sheets of a workbook are shown. */
    static final int SHEETS = 5;

    private static final int ROWS = 100;
    private static final int COLUMNS = 20;

    private final List<List<String>> rows = new ArrayList<>();
    private boolean cut;

    /** @return whether it is shown; after one that is not, none is */
    boolean begin() {
        if (rows.size() >= ROWS) {
            cut = true;
            return false;
        }
        rows.add(new ArrayList<>());
        return true;
    }

    /** Into the row that was begun last. */
    void put(int column, String text) {
        List<String> row = rows.getLast();
        if (column >= COLUMNS) {
            cut |= !text.isBlank();
            return;
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(PreviewLines.shortened(text));
    }

    /** The column after the last one that was put. */
    int next() {
        return rows.getLast().size();
    }

    boolean cut() {
        return cut;
    }

    EvidencePreview.Sheet named(String name) {
        return new EvidencePreview.Sheet(name, rows);
    }
}
