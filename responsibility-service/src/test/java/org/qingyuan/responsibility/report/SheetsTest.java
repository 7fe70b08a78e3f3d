package org.qingyuan.responsibility.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetsTest {
    @Test
    void aTitleAndAValueMayBeWhatASheetCannotHold() throws IOException {
        String title = "因公出国（境）/ 出差情况：" + "登记".repeat(20);
        try (Sheets sheets = new Sheets()) {
            XSSFSheet sheet = sheets.sheet(title, title, new String[] {"名单", "备注"}, 20, 20);
            Sheets.put(sheet.createRow(2), 0, "甲".repeat(40_000), sheets.text);
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(sheets.bytes()))) {
                assertEquals(title, read.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
                assertEquals(
                        32_767,
                        read.getSheetAt(0)
                                .getRow(2)
                                .getCell(0)
                                .getStringCellValue()
                                .length());
            }
        }
    }

    @Test
    void theYearCountsWhatItDoesNotList() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 31);
        FigureRepository.Due due =
                new FigureRepository.Due("1.1", "学习", "每季度一次", "政工室", null, day, 1, 0, "NOT_STARTED", null);
        byte[] bytes = YearSheet.of(
                2026,
                "全局",
                day,
                Map.of(day, 90_000L),
                new FigureRepository.Listed(Collections.nCopies(500, due), 90_000));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(90_000, read.getSheet("全年一览").getRow(4).getCell(32).getNumericCellValue());
            XSSFSheet list = read.getSheet("到期事项");
            assertEquals(
                    "2026年履职日历（全局，截至 2026-03-31）（共 90000 项，仅列前 500 项）",
                    list.getRow(0).getCell(0).getStringCellValue());
            assertEquals(501, list.getLastRowNum());
            assertEquals("1.1 学习", list.getRow(501).getCell(2).getStringCellValue());
            assertEquals(List.of("全年一览", "到期事项"), List.of(read.getSheetName(0), read.getSheetName(1)));
        }
    }
}
