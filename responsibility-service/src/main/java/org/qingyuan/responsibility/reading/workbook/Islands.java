package org.qingyuan.responsibility.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** What empty rows part on a sheet: tables, and lines of text where each row has one cell. */
final class Islands {
    private Islands() {}

    static List<SourceDocument.Block> of(Grid sheet) {
        List<SourceDocument.Block> blocks = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= sheet.rows() + 1; row++) {
            boolean empty = row > sheet.rows() || sheet.row(row).stream().allMatch(GridCell::isEmpty);
            if (!empty && from == 0) {
                from = row;
            } else if (empty && from > 0) {
                add(blocks, sheet, from, row - 1);
                from = 0;
            }
        }
        return blocks;
    }

    private static void add(List<SourceDocument.Block> blocks, Grid sheet, int from, int to) {
        boolean lines = true;
        for (int row = from; row <= to; row++) {
            lines &= sheet.row(row).stream().filter(cell -> !cell.isEmpty()).count() <= 1;
        }
        if (!lines) {
            blocks.add(part(sheet, from, to));
            return;
        }
        for (int row = from; row <= to; row++) {
            int place = row;
            sheet.row(row).stream()
                    .filter(cell -> cell.row() == place && !cell.isEmpty())
                    .forEach(cell ->
                            blocks.add(new SourceDocument.Paragraph(String.join("\n", cell.lines()), sheet.ref(cell))));
        }
    }

    private static Grid part(Grid sheet, int from, int to) {
        int moved = from - 1;
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = from; row <= to; row++) {
            rows.add(sheet.row(row).stream()
                    .map(cell -> new GridCell(
                            cell.row() - moved,
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            cell.lines(),
                            cell.remarks()))
                    .toList());
        }
        return new Grid(
                sheet.name(),
                sheet.columns(),
                List.copyOf(rows),
                (row, column) -> sheet.ref(row + moved, column),
                sheet.merges());
    }
}
