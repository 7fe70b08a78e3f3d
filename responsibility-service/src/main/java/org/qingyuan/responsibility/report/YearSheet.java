package org.qingyuan.responsibility.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 全年日历: a sheet with how much is due on each day, and one with all of it. */
final class YearSheet {
    private static final String[] LIST = {"到期日", "星期", "项目", "任务要求", "责任单位", "履行主体", "应完成", "已销号", "状态"};
    private static final int[] LIST_WIDTHS = {12, 8, 24, 60, 18, 22, 8, 8, 10};
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private YearSheet() {}

    /** @param counts how much is due on each day, whatever is listed */
    static byte[] of(int year, String whose, LocalDate day, Map<LocalDate, Long> counts, FigureRepository.Listed dues) {
        try (Sheets sheets = new Sheets()) {
            String heading = "%d年履职日历（%s，截至 %s）".formatted(year, whose, day);
            grid(sheets, year, heading, counts);
            XSSFSheet list = sheets.sheet("到期事项", heading + dues.cut(), LIST, LIST_WIDTHS);
            return sheets.bytes(list, rows -> list(sheets, rows, dues.first()));
        }
    }

    private static void grid(Sheets sheets, int year, String heading, Map<LocalDate, Long> counts) {
        String[] head = IntStream.rangeClosed(0, DAYS + 1)
                .mapToObj(day -> day == 0 ? "月份" : day > DAYS ? "合计" : day + "日")
                .toArray(String[]::new);
        int[] widths = IntStream.rangeClosed(0, DAYS + 1)
                .map(day -> day == 0 || day > DAYS ? 8 : 5)
                .toArray();
        XSSFSheet sheet = sheets.sheet("全年一览", heading, head, widths);
        XSSFCellStyle due = sheets.shaded("FDF4E3");
        for (int month = 1; month <= MONTHS; month++) {
            XSSFRow row = sheet.createRow(month + 1);
            Sheets.put(row, 0, month + "月", sheets.centred);
            long sum = 0;
            for (int day = 1; day <= DAYS; day++) {
                boolean exists = day <= LocalDate.of(year, month, 1).lengthOfMonth();
                long count = exists ? counts.getOrDefault(LocalDate.of(year, month, day), 0L) : 0;
                sum += count;
                if (count > 0) {
                    Sheets.put(row, day, count, due);
                } else {
                    Sheets.put(row, day, exists ? "" : "—", sheets.centred);
                }
            }
            Sheets.put(row, DAYS + 1, sum, sheets.number);
        }
    }

    private static void list(Sheets sheets, Sheet sheet, List<FigureRepository.Due> dues) {
        for (int at = 0; at < dues.size(); at++) {
            FigureRepository.Due due = dues.get(at);
            Row row = sheet.createRow(at + 2);
            Sheets.put(row, 0, due.due().toString(), sheets.centred);
            Sheets.put(
                    row,
                    1,
                    due.due().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE),
                    sheets.centred);
            Sheets.put(row, 2, due.itemNo() + " " + due.itemName(), sheets.text);
            Sheets.put(row, 3, due.clause(), sheets.text);
            Sheets.put(row, 4, due.unit(), sheets.text);
            Sheets.put(row, 5, due.owner() == null ? "" : due.owner(), sheets.text);
            Sheets.put(row, 6, due.required(), sheets.number);
            Sheets.put(row, 7, due.accepted(), sheets.number);
            Sheets.put(row, 8, StateWords.of(due.state()), sheets.centred);
            Sheets.height(row, due.clause().length(), LIST_WIDTHS[3]);
        }
    }
}
