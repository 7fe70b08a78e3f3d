package org.qingyuan.responsibility.directory.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qingyuan.responsibility.directory.write.DirectoryState;

/** Draws the workbook that {@link WorkbookReader} reads: headers, drop-down lists, one row per object. */
public final class WorkbookWriter {
    private static final int ROWS_IN_MEMORY = 200;
    /** In 1/256 of a character: room for a UUID, and for a name. */
    private static final int ID_WIDTH = 40 * 256;

    private static final int WIDTH = 18 * 256;
    private static final int LAST_ROW = 20_000;

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle date;

    private WorkbookWriter(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        head = workbook.createCellStyle();
        head.setFont(bold);
        text = style("@");
        date = style("yyyy-mm-dd");
    }

    /** One sheet and its rows: field to value. */
    public record Contents(SheetLayout layout, List<Map<String, Object>> rows) {}

    static byte[] write(String bureau, DirectoryState state) {
        BodyRows rows = new BodyRows(bureau, state);
        return write(Arrays.stream(Layout.values())
                .map(layout -> new Contents(layout, rows.of(layout).toList()))
                .toList());
    }

    public static byte[] write(List<Contents> sheets) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WorkbookWriter writer = new WorkbookWriter(workbook);
            sheets.forEach(sheet -> writer.sheet(sheet.layout(), sheet.rows()));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(SheetLayout layout, List<Map<String, Object>> objects) {
        Sheet sheet = workbook.createSheet(layout.title());
        sheet.createFreezePane(0, 1);
        Row headers = sheet.createRow(0);
        for (int i = 0; i < layout.columns().size(); i++) {
            Column column = layout.columns().get(i);
            sheet.setColumnWidth(i, column.field().equals("id") ? ID_WIDTH : WIDTH);
            // Whole columns as text, so that a police number typed into a new row keeps its leading zeros.
            sheet.setDefaultColumnStyle(i, day(column) ? date : text);
            Cell cell = headers.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(head);
            offer(sheet, column, i);
        }
        for (int i = 0; i < objects.size(); i++) {
            row(sheet.createRow(i + 1), layout, objects.get(i));
        }
    }

    private void row(Row row, SheetLayout layout, Map<String, Object> object) {
        for (int i = 0; i < layout.columns().size(); i++) {
            Object value = object.get(layout.columns().get(i).field());
            if (value == null || value.equals("")) {
                continue;
            }
            Cell cell = row.createCell(i);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(value.toString());
                cell.setCellStyle(text);
            }
        }
    }

    private static boolean day(Column column) {
        return column.field().startsWith("valid") || column.field().endsWith("On");
    }

    private static void offer(Sheet sheet, Column column, int index) {
        if (column.choices().isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(column.choices().toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, index, index));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
