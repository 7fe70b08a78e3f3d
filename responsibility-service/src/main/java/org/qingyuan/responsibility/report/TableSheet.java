package org.qingyuan.responsibility.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qingyuan.responsibility.obligation.StateCounts;
import org.qingyuan.responsibility.plan.PlanView;
import org.qingyuan.responsibility.plan.RowView;

/** 责任分解表 as a sheet: the printed form, and the states as figures that can be counted on. */
final class TableSheet {
    private static final String[] HEAD = {
        "序号",
        "机制名称",
        "主要任务目标（项目）",
        "主要任务目标（任务）",
        "责任单位",
        "协办单位",
        "完成时限",
        "应履行",
        "已完成",
        "逾期补办",
        "待审核",
        "进行中",
        "未开始",
        "逾期"
    };
    private static final int[] WIDTHS = {6, 12, 22, 60, 22, 18, 9, 8, 8, 9, 8, 8, 8, 8};
    private static final int FIRST = 2;

    private TableSheet() {}

    static byte[] of(PlanView plan, Map<UUID, StateCounts> counts, String whose, LocalDate day) {
        try (Sheets sheets = new Sheets()) {
            String heading = "%s（%s，落实情况截至 %s）".formatted(plan.title(), whose, day);
            XSSFSheet sheet = sheets.sheet("责任分解表", heading, HEAD, WIDTHS);
            List<RowView> rows = plan.rows();
            CellRuns runs = CellRuns.of(rows);
            XSSFCellStyle late = sheets.shaded("FCEFED");
            for (int at = 0; at < rows.size(); at++) {
                RowView row = rows.get(at);
                XSSFRow line = sheet.createRow(at + FIRST);
                words(sheets, line, row);
                figures(sheets, line, counts.get(row.id()), late);
                Sheets.height(line, row.task().length(), WIDTHS[3]);
                Sheets.join(sheet, 0, at + FIRST, runs.mechanism()[at]);
                Sheets.join(sheet, 1, at + FIRST, runs.mechanism()[at]);
                Sheets.join(sheet, 2, at + FIRST, runs.item()[at]);
                Sheets.join(sheet, 4, at + FIRST, runs.responsible()[at]);
                Sheets.join(sheet, 5, at + FIRST, runs.supporting()[at]);
                Sheets.join(sheet, 6, at + FIRST, runs.limit()[at]);
                if (runs.responsible()[at] == 1) {
                    Sheets.height(line, CellRuns.words(row.responsible()).length(), WIDTHS[4]);
                }
                if (runs.supporting()[at] == 1) {
                    Sheets.height(line, CellRuns.words(row.supporting()).length(), WIDTHS[5]);
                }
            }
            return sheets.bytes();
        }
    }

    private static void words(Sheets sheets, XSSFRow line, RowView row) {
        Sheets.put(line, 0, row.mechanism().no(), sheets.centred);
        Sheets.put(line, 1, row.mechanism().name(), sheets.centred);
        Sheets.put(line, 2, row.item().no() + " " + row.item().name(), sheets.text);
        Sheets.put(line, 3, row.task(), sheets.text);
        Sheets.put(line, 4, CellRuns.words(row.responsible()), sheets.text);
        Sheets.put(line, 5, CellRuns.words(row.supporting()), sheets.text);
        Sheets.put(line, 6, row.timeLimit().text(), sheets.centred);
    }

    private static void figures(Sheets sheets, XSSFRow line, StateCounts counts, XSSFCellStyle late) {
        if (counts == null) {
            for (int column = 7; column < HEAD.length; column++) {
                Sheets.put(line, column, "—", sheets.centred);
            }
            return;
        }
        Sheets.put(line, 7, StateText.owed(counts), sheets.number);
        Sheets.put(line, 8, counts.done() + counts.doneLate(), sheets.number);
        Sheets.put(line, 9, counts.doneLate(), sheets.number);
        Sheets.put(line, 10, counts.inReview(), sheets.number);
        Sheets.put(line, 11, counts.inProgress(), sheets.number);
        Sheets.put(line, 12, counts.notStarted(), sheets.number);
        Sheets.put(line, 13, counts.overdue(), counts.overdue() > 0 ? late : sheets.number);
    }
}
