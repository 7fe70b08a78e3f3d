package org.qingyuan.responsibility.reading.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.PlanFound;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.ValueField;

/** What only workbooks have: numbers, dates, formulas, hidden parts, several sheets. */
class WorkbookTablesTest {
    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void numbersAreReadAsTheyAreShown(Workbook workbook) throws IOException {
        Sheet sheet = sheet(workbook, "Sheet1", "项目", "任务", "责任单位", "时限");
        Row row = row(sheet, null, "建立甲。", "纪委", "全年");
        row.createCell(0).setCellValue(1.1);
        row.getCell(0).setCellStyle(style(workbook, "0.00"));
        RowText read = read(workbook).rows().getFirst();
        assertEquals("1.10", read.item().no());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aNumberThatComesTwiceIsAskedAbout(Workbook workbook) throws IOException {
        Sheet sheet = sheet(workbook, "Sheet1", "项目", "任务", "责任单位", "时限");
        row(sheet, "1.1、学习", "建立甲。", "纪委", "全年");
        row(sheet, "1.9、培训", "建立乙。", "纪委", "全年");
        row(sheet, "1.1、公开", "建立丙。", "纪委", "全年");
        assertEquals(
                List.of("A4 [1.1, 公开]"),
                read(workbook).flags().stream()
                        .filter(flag -> flag.code() == FlagCode.ITEM_NUMBER_TWICE)
                        .map(flag -> flag.cell() + " " + flag.args())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aDateIsATimeLimitAndNoNumber(Workbook workbook) throws IOException {
        Sheet sheet = sheet(workbook, "Sheet1", "序号", "任务", "责任单位", "时限");
        Row row = row(sheet, "1", "建立甲。", "纪委", null);
        row.createCell(3).setCellValue(LocalDate.of(2024, 12, 31));
        row.getCell(3).setCellStyle(style(workbook, "m/d/yy"));
        Row chinese = row(sheet, "2", "建立乙。", "纪委", null);
        chinese.createCell(3).setCellValue(LocalDate.of(2024, 9, 1));
        chinese.getCell(3).setCellStyle(style(workbook, "yyyy\"年\"m\"月\""));
        Row task = row(sheet, "3", null, "纪委", "全年");
        task.createCell(1).setCellValue(LocalDate.of(2024, 1, 1));
        task.getCell(1).setCellStyle(style(workbook, "m/d/yy"));
        List<RowText> rows = read(workbook).rows();
        assertEquals(TimeLimit.byDate("2024年12月31日", 2024, 12, 31), rows.get(0).timeLimit());
        assertEquals("2024年9月", rows.get(1).timeLimit().text());
        assertEquals(TimeLimitKind.BY_DATE, rows.get(1).timeLimit().kind());
        assertEquals(List.of(), flags(rows.get(0)));
        assertEquals("B4 DATE_CELL", flags(rows.get(2)).getFirst());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void theSavedResultOfAFormulaCounts(Workbook workbook) throws IOException {
        Sheet sheet = sheet(workbook, "Sheet1", "任务", "责任单位", "时限");
        row(sheet, "建立甲。", null, "全年").createCell(1).setCellFormula("\"纪\"&\"委\"");
        row(sheet, "建立乙。", null, "全年").createCell(1).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        List<RowText> rows = read(workbook).rows();
        assertEquals("纪委", rows.get(0).responsible().getFirst().text());
        assertEquals("B3 FORMULA_ERROR", flags(rows.get(1)).getFirst());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hiddenRowsAndColumnsAreLeftOutAndSaid(Workbook workbook) throws IOException {
        Sheet sheet = sheet(workbook, "分工", "任务", "内部", "责任单位", "时限");
        row(sheet, "建立甲。", "x", "纪委", "全年");
        row(sheet, "作废的任务。", "x", "纪委", "全年").setZeroHeight(true);
        row(sheet, "建立乙。", "x", "政工室", "全年");
        sheet.setColumnHidden(1, true);
        PlanText plan = read(workbook);
        assertEquals(
                List.of("建立甲。", "建立乙。"), plan.rows().stream().map(RowText::task).toList());
        assertEquals("C4", plan.rows().get(1).place(ValueField.RESPONSIBLE));
        assertEquals(
                List.of(List.of("分工", "3"), List.of("分工", "B")),
                plan.flags().stream()
                        .filter(flag -> List.of(FlagCode.HIDDEN_ROWS, FlagCode.HIDDEN_COLUMNS)
                                .contains(flag.code()))
                        .map(flag -> flag.args())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void otherSheetsAreLeftAsideAndHiddenOnesNamed(Workbook workbook) throws IOException {
        row(sheet(workbook, "说明", "填表说明", "各单位请认真填写"), "一", "按时报送");
        row(sheet(workbook, "分解表", "任务", "责任单位", "时限"), "建立甲。", "纪委", "全年");
        row(sheet(workbook, "旧表", "任务", "责任单位", "时限"), "建立旧。", "纪委", "全年");
        workbook.setSheetHidden(2, true);
        PlanText plan = read(workbook);
        assertEquals(List.of("建立甲。"), plan.rows().stream().map(RowText::task).toList());
        assertEquals("分解表!A2", plan.rows().getFirst().place(ValueField.TASK));
        assertEquals(
                List.of(LeftAsideReason.HIDDEN_SHEET, LeftAsideReason.NO_PLAN_TABLE),
                plan.leftAside().stream().map(LeftAside::reason).toList());
        assertEquals("旧表", plan.leftAside().getFirst().name());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void sheetsOfOnePlanGoOn(Workbook workbook) throws IOException {
        row(sheet(workbook, "教育", "任务", "责任单位", "时限"), "建立甲。", "纪委", "全年");
        row(sheet(workbook, "监督", "任务", "责任单位", "时限"), "建立乙。", "纪委", "全年");
        PlanText plan = read(workbook);
        assertEquals(
                List.of("建立甲。", "建立乙。"), plan.rows().stream().map(RowText::task).toList());
        assertEquals(
                List.of("监督!A1 TABLES_JOINED [监督]"),
                plan.flags().stream()
                        .filter(flag -> flag.code() == FlagCode.TABLES_JOINED)
                        .map(flag -> flag.cell() + " " + flag.code() + " " + flag.args())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void sheetsUnderTitlesOfTheirOwnAreChosenByTheirPlace(Workbook workbook) throws IOException {
        for (String name : List.of("教育", "作风")) {
            Sheet sheet = sheet(workbook, name, "2026年" + name + "任务分解表");
            row(sheet, "任务", "责任单位", "时限");
            row(sheet, "建立" + name + "制度。", "纪委", "全年");
        }
        byte[] bytes = bytes(workbook);
        var refused = assertThrows(UnreadableDocument.class, () -> read(bytes, null));
        assertEquals(
                List.of(new PlanFound("A2", "2026年教育任务分解表", 1), new PlanFound("作风!A2", "2026年作风任务分解表", 1)),
                refused.plans());
        assertEquals("建立作风制度。", read(bytes, "作风!A2").rows().getFirst().task());
    }

    private static List<String> flags(RowText row) {
        return row.flags().stream().map(flag -> flag.cell() + " " + flag.code()).toList();
    }

    private static Sheet sheet(Workbook workbook, String name, String... headings) {
        Sheet sheet = workbook.createSheet(name);
        write(sheet.createRow(0), headings);
        return sheet;
    }

    private static Row row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        write(row, cells);
        return row;
    }

    private static void write(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static PlanText read(Workbook workbook) throws IOException {
        return read(bytes(workbook), null);
    }

    private static PlanText read(byte[] bytes, String plan) {
        return new PlanReader().read(new ByteArrayInputStream(bytes), "测试", plan);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
