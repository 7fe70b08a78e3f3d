package org.qingyuan.responsibility.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that prints as well as it reads: A4 landscape, one page wide, the head on each page. Widths in characters. */
public final class Sheets implements AutoCloseable {
    private static final int CHARACTER = 256;
    private static final float LINE = 14.5f;

    /** What a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int ROWS_IN_MEMORY = 200;

    final XSSFWorkbook workbook = new XSSFWorkbook();
    public final XSSFCellStyle text = style(false, null, HorizontalAlignment.LEFT);
    final XSSFCellStyle centred = style(false, null, HorizontalAlignment.CENTER);
    final XSSFCellStyle number = style(false, null, HorizontalAlignment.RIGHT);
    final XSSFCellStyle head = style(true, "E8F3F1", HorizontalAlignment.CENTER);
    private final XSSFCellStyle title = title();

    /** @param name as a reader sees it at the foot; what a sheet's name cannot hold becomes a space */
    public XSSFSheet sheet(String name, String heading, String[] columns, int... widths) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        XSSFCell top = sheet.createRow(0).createCell(0);
        top.setCellValue(heading);
        top.setCellStyle(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, widths.length - 1));
        XSSFRow names = sheet.createRow(1);
        for (int column = 0; column < columns.length; column++) {
            put(names, column, columns[column], head);
        }
        sheet.createFreezePane(0, 2);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
        return sheet;
    }

    public static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        // Text is written as text: a title that begins with = is no formula.
        cell.setCellValue(value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value);
        cell.setCellStyle(style);
    }

    static void put(Row row, int column, long value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** Joins cells downwards; one row stays as it is. */
    static void join(XSSFSheet sheet, int column, int from, int rows) {
        if (rows > 1) {
            sheet.addMergedRegion(new CellRangeAddress(from, from + rows - 1, column, column));
        }
    }

    /** High enough for so many characters in a column of that width; programs work it out themselves only without joined cells. */
    static void height(Row row, int characters, int width) {
        // A Chinese character is two of the width's.
        int lines = Math.max(1, (int) Math.ceil(characters * 2.0 / Math.max(1, width - 1)));
        row.setHeightInPoints(Math.min(400, Math.max(row.getHeightInPoints(), lines * LINE + 4)));
    }

    XSSFCellStyle shaded(String colour) {
        return style(false, colour, HorizontalAlignment.LEFT);
    }

    /** The same with the rows of one sheet written as they come: however many they are, few are in memory. */
    byte[] bytes(XSSFSheet sheet, Consumer<Sheet> rows) {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            rows.accept(streamed.getSheet(sheet.getSheetName()));
            streamed.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFCellStyle style(boolean bold, String colour, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (colour != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(colour)));
        }
        XSSFFont font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        XSSFFont font = workbook.createFont();
        font.setFontName("黑体");
        font.setFontHeightInPoints((short) 16);
        style.setFont(font);
        return style;
    }
}
