package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.word.Grid;
import org.qingyuan.responsibility.reading.word.GridCell;
import org.qingyuan.responsibility.reading.word.WordDocument;

/** The title: the line nearest above the headings that is neither 附件： nor a line of particulars. */
final class PlanTitle {
    private static final String NO_TITLE =
            "附[件表录]?[\\d一二三四五六七八九十]*[：:]?|[（(].*[）)]|(填报|制表|责任|编制)?(单位|部门|日期|时间)[：:].*|\\d{4}年[\\d年月日]*";

    private PlanTitle() {}

    /** Empty when the document has none. */
    static String of(WordDocument document, Grid table, Headings headings) {
        List<String> lines = new ArrayList<>();
        for (WordDocument.Block block : document.blocks()) {
            if (block == table) {
                break;
            }
            if (block instanceof WordDocument.Paragraph paragraph) {
                lines.addAll(paragraph.text().lines().toList());
            }
        }
        for (int row = 1; row < headings.first(); row++) {
            for (GridCell cell : table.row(row)) {
                lines.add(CellText.name(cell.lines()));
            }
        }
        return lines.reversed().stream()
                .map(CellText::tight)
                .filter(line -> !line.isEmpty() && !line.matches(NO_TITLE))
                .findFirst()
                .orElse("");
    }
}
