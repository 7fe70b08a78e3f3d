package org.qingyuan.cases.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures as a workbook: a sheet for each table; what is hidden is a star there as well. */
final class FigureSheet {
    private static final int[] WIDTHS = {24, 10, 10, 10, 18};
    private static final int CHARACTER = 256;
    private static final String HIDDEN = "*";

    private FigureSheet() {}

    static byte[] of(LeadFigures figures) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (LeadFigures.FigureTable table : figures.tables()) {
                sheet(workbook, figures, table);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(XSSFWorkbook workbook, LeadFigures figures, LeadFigures.FigureTable table) {
        XSSFSheet sheet = workbook.createSheet(FigureWords.of(table.dimension()));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        put(sheet, FigureWords.of(table.dimension()), "件数", "重复", "超期", "停留天数（中位）");
        for (LeadFigures.FigureLine line : table.lines()) {
            put(
                    sheet,
                    line.name() == null ? FigureWords.of(table.dimension(), line.code()) : line.name(),
                    told(line.count()),
                    told(line.repeated()),
                    told(line.overdue()),
                    line.medianDays() == null ? "" : line.medianDays());
        }
        put(sheet, "合计", told(figures.total()), told(figures.repeated()), told(figures.overdue()), "");
        put(sheet, "* 少于 " + figures.smallest() + " 件，或者会由合计推出，不显示。", "", "", "", "");
    }

    private static Object told(Long count) {
        return count == null ? HIDDEN : count;
    }

    private static void put(XSSFSheet sheet, Object... values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
    }
}
