package org.qingyuan.responsibility.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.qingyuan.kit.document.Paper;
import org.qingyuan.responsibility.obligation.StateCounts;
import org.qingyuan.responsibility.plan.PlanView;
import org.qingyuan.responsibility.plan.RowView;

/** 责任分解表 in its printed form, with a column more: how far each row is. */
final class TableDocument {
    private static final String[] HEAD = {"序号", "机制名称", "主要任务目标", "", "责任单位", "协办单位", "完成时限", "落实情况"};
    private static final int[] WIDTHS = {560, 1050, 2000, 5500, 2000, 1650, 820, 1200};

    private TableDocument() {}

    static byte[] of(PlanView plan, Map<UUID, StateCounts> counts, String whose, LocalDate day) {
        try (Paper paper = Paper.landscape()) {
            paper.title(plan.title());
            paper.centred("%s　%s 至 %s　落实情况截至 %s".formatted(whose, plan.validFrom(), plan.validTo(), day));
            List<RowView> rows = plan.rows();
            XWPFTable table = paper.table(rows.size(), HEAD, WIDTHS);
            // 主要任务目标 stands over item and task.
            table.getRow(0).getCell(2).getCTTc().getTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
            table.getRow(0).removeCell(3);
            CellRuns runs = CellRuns.of(rows);
            for (int at = 0; at < rows.size(); at++) {
                fill(table, at, rows.get(at), counts.get(rows.get(at).id()), runs);
            }
            return paper.bytes();
        }
    }

    private static void fill(XWPFTable table, int at, RowView row, StateCounts counts, CellRuns runs) {
        XWPFTableRow line = table.getRow(at + 1);
        cell(table, at, 0, row.mechanism().no(), runs.mechanism()[at], ParagraphAlignment.CENTER);
        cell(table, at, 1, row.mechanism().name(), runs.mechanism()[at], ParagraphAlignment.CENTER);
        cell(table, at, 2, row.item().no() + " " + row.item().name(), runs.item()[at], ParagraphAlignment.LEFT);
        cell(table, at, 3, row.task(), 1, ParagraphAlignment.LEFT);
        cell(table, at, 4, CellRuns.words(row.responsible()), runs.responsible()[at], ParagraphAlignment.LEFT);
        cell(table, at, 5, CellRuns.words(row.supporting()), runs.supporting()[at], ParagraphAlignment.LEFT);
        cell(table, at, 6, row.timeLimit().text(), runs.limit()[at], ParagraphAlignment.CENTER);
        cell(table, at, 7, StateText.lines(counts), 1, ParagraphAlignment.LEFT);
        String shade = StateText.shade(counts);
        if (shade != null) {
            line.getCell(7).setColor(shade);
        }
    }

    private static void cell(XWPFTable table, int at, int column, String text, int rows, ParagraphAlignment alignment) {
        if (rows > 0) {
            Paper.put(table.getRow(at + 1).getCell(column), text, alignment);
            Paper.join(table, column, at + 1, rows);
        }
    }
}
