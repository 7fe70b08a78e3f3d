package org.qingyuan.cases.petition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The register as a workbook; who the citizens are is not in it. */
final class PetitionSheet {
    private static final String[] COLUMNS = {"编号", "来源", "类别", "承办单位", "收到日期", "事由", "状态", "下一期限", "重复件"};
    private static final int[] WIDTHS = {12, 10, 10, 18, 12, 48, 10, 12, 8};
    private static final int CHARACTER = 256;

    private PetitionSheet() {}

    static byte[] of(List<PetitionSummary> petitions) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("信访和热线");
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            put(sheet.createRow(0), (Object[]) COLUMNS);
            sheet.createFreezePane(0, 1);
            for (PetitionSummary petition : petitions) {
                put(
                        sheet.createRow(sheet.getLastRowNum() + 1),
                        petition.number(),
                        PetitionWords.of(petition.source()),
                        petition.kind() == null ? "" : PetitionWords.of(petition.kind()),
                        petition.unit() == null ? "" : petition.unit().name(),
                        petition.receivedOn(),
                        petition.title(),
                        PetitionWords.of(petition.state()),
                        petition.due(),
                        petition.repeat() ? "是" : "");
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text is written as text: a title that begins with = is no formula. */
    private static void put(XSSFRow row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            row.createCell(column)
                    .setCellValue(
                            value == null ? "" : value instanceof LocalDate day ? day.toString() : value.toString());
        }
    }
}
