package org.qingyuan.responsibility.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.reading.WordFile.above;
import static org.qingyuan.responsibility.reading.WordFile.cell;
import static org.qingyuan.responsibility.reading.WordFile.first;
import static org.qingyuan.responsibility.reading.WordFile.left;
import static org.qingyuan.responsibility.reading.WordFile.row;
import static org.qingyuan.responsibility.reading.WordFile.rowAfter;
import static org.qingyuan.responsibility.reading.WordFile.top;
import static org.qingyuan.responsibility.reading.WordFile.withTable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.UnitText;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.WordFile;

class PlanTableReaderTest {
    private static final WordFile.Row HEADINGS =
            row("序\n号", "机制\n名称", cell("主要任务目标").across(2), "责任\n单位", "协办\n单位", "完成\n时限");

    @Test
    void columnsAreKnownByTheirHeadingsInAnyOrderAndExtraOnesAreLeftAlone() {
        PlanText plan = new WordFile()
                .paragraph("2013年廉政工作任务分工表")
                .table(
                        row("完成时间", "配合部门", "牵头部门", "备注", "工作任务", "项目名称"),
                        row("12月", "法制室", "纪委", "略", "每年检查2次。", "1．专项检查"))
                .read();

        assertEquals("2013年廉政工作任务分工表", plan.title());
        RowText row = plan.rows().getFirst();
        assertEquals(new Numbered("1", "专项检查"), row.item());
        assertEquals(Numbered.NONE, row.mechanism());
        assertEquals("每年检查2次。", row.task());
        assertEquals(units("纪委"), row.responsible());
        assertEquals(units("法制室"), row.supporting());
        assertEquals(TimeLimit.byDate("12月", null, 12, null), row.timeLimit());
        assertEquals(List.of(), flags(row));
    }

    @Test
    void aMergedCellHoldsForEveryRowItSpansAndForNoOther() {
        PlanText plan = new WordFile()
                .table(
                        HEADINGS,
                        row(top("1"), top("教育"), top("1.1、学习"), "建立甲。", top("纪委"), "各单位", top("全年")),
                        row(above(), above(), above(), "建立乙。", above(), "政工室", above()),
                        row(above(), above(), "1.2、培训", "建立丙。", "政工室", "无", "12月"))
                .read();

        assertEquals(
                List.of("1.1 纪委/各单位/全年", "1.1 纪委/政工室/全年", "1.2 政工室//12月"),
                plan.rows().stream().map(PlanTableReaderTest::spell).toList());
        assertEquals(
                List.of(new Numbered("1", "教育")),
                plan.rows().stream().map(RowText::mechanism).distinct().toList());
    }

    @Test
    void aCellOverBothUnitColumnsIsPutOnTheResponsibleSideAndFlagged() {
        PlanText plan = new WordFile()
                .table(
                        HEADINGS,
                        row("1", "教育", "1.1、学习", "建立甲。", cell("各单位").across(2), "全年"),
                        row("1", "教育", "1.2、学习", "建立乙。", first("纪委、\n政工室"), left(), "全年"))
                .read();

        assertEquals(units("各单位"), plan.rows().get(0).responsible());
        assertEquals(List.of(), plan.rows().get(0).supporting());
        assertEquals(
                List.of("R2C5 UNIT_CELL_SPANS_COLUMNS [各单位]"), flags(plan.rows().get(0)));
        assertEquals(units("纪委", "政工室"), plan.rows().get(1).responsible());
        assertEquals(
                "R3C5 UNIT_CELL_SPANS_COLUMNS [纪委、政工室]",
                flags(plan.rows().get(1)).getFirst());
    }

    @Test
    void headingsPrintedAgainNotesAndEmptyRowsAreNoTasks() {
        PlanText plan = new WordFile()
                .table(
                        row(cell("责任分解表").across(7)),
                        HEADINGS,
                        row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年"),
                        HEADINGS,
                        row("1", "教育", "1.2、培训", "建立乙。", "纪委", "各单位", "全年"),
                        row("", "", "", "", "", "", ""),
                        row(cell("注：本表由纪委解释。").across(7)))
                .read();

        assertEquals("责任分解表", plan.title());
        assertEquals(
                List.of("建立甲。", "建立乙。"), plan.rows().stream().map(RowText::task).toList());
        assertEquals(List.of(1, 2), plan.rows().stream().map(RowText::ordinal).toList());
    }

    @Test
    void headingsMayHaveTwoLevels() {
        PlanText plan = new WordFile()
                .table(
                        row(top("序号"), cell("主要任务").across(2), cell("分工").across(2), top("时限")),
                        row(above(), "项目", "内容要求", "责任单位", "协办单位", above()),
                        row("1", "1.1、学习", "建立甲。", "纪委", "政工室", "全年"))
                .read();

        assertEquals(new Numbered("1.1", "学习"), plan.rows().getFirst().item());
        assertEquals("1.1 纪委/政工室/全年", spell(plan.rows().getFirst()));
    }

    @Test
    void aTaskHeadingOverOneColumnHasNoItems() {
        PlanText plan = new WordFile()
                .table(row("序号", "工作任务", "责任单位"), row("1", "建立甲。", "纪委"))
                .read();

        RowText row = plan.rows().getFirst();
        assertEquals(Numbered.NONE, row.item());
        assertEquals(List.of(), row.supporting());
        assertEquals(TimeLimit.NONE, row.timeLimit());
        assertEquals(List.of("R2C2 NO_TIME_LIMIT []"), flags(row));
    }

    @Test
    void rowsMayBeginAfterTheFirstColumn() {
        PlanText plan = new WordFile()
                .table(row("备注", "工作任务", "责任单位", "完成时限"), rowAfter(1, "建立甲。", "纪委", "全年"))
                .read();
        assertEquals(" 纪委//全年", spell(plan.rows().getFirst()));

        var document = new WordFile().table(row("工作任务", "责任单位", "完成时限"), rowAfter(1, "纪委", "全年"));
        refused(document, UnreadableReason.ROW_TOO_SHORT, "R2C1", "工作任务");
    }

    @Test
    void anotherTableIsLeftAlone() {
        PlanText plan = new WordFile()
                .table(row("联系人", "电话"), row("甲", "1234"))
                .paragraph("附件1：")
                .paragraph("责任分解表")
                .paragraph("（2013年）")
                .table(HEADINGS, row("1", "教育", "1.1、学习", "", "纪委", "各单位", "全年"))
                .read();

        assertEquals("责任分解表", plan.title());
        assertEquals(List.of("T2R2C4 EMPTY_CELL [主要任务目标]"), flags(plan.rows().getFirst()));
    }

    @Test
    void aListOfPeopleBelowThePlanIsLeftAsideUntilThePlanGoesOn() {
        PlanText plan = new WordFile()
                .table(
                        HEADINGS,
                        row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年"),
                        row("", "", "", "联系人", "", "", ""),
                        row(
                                cell("姓名").across(2),
                                cell("单位").across(2),
                                cell("联系电话").across(3)),
                        row(
                                cell("甲样例").across(2),
                                cell("纪委").across(2),
                                cell("0519-0001").across(3)),
                        HEADINGS,
                        row("1", "教育", "1.2、培训", "建立乙。", "纪委", "各单位", "全年"))
                .read();

        assertEquals(
                List.of("建立甲。", "建立乙。"), plan.rows().stream().map(RowText::task).toList());
        assertEquals(
                List.of("联系人 NO_PLAN_TABLE"),
                plan.leftAside().stream()
                        .map(aside -> aside.name() + " " + aside.reason())
                        .toList());
    }

    @Test
    void emptyCellsAndTablesInCellsAreFlagged() {
        PlanText plan = new WordFile()
                .table(
                        HEADINGS,
                        row("1", "教育", "1.1、学习", "", "", "", ""),
                        row("1", "教育", "", withTable("建立甲。"), "—", "—", "尽快"))
                .read();

        assertEquals(
                List.of("R2C4 EMPTY_CELL [主要任务目标]", "R2C5 EMPTY_CELL [责任单位]", "R2C7 EMPTY_CELL [完成时限]"),
                flags(plan.rows().get(0)));
        assertEquals(
                List.of(
                        "R3C4 TAKEN_FROM_ABOVE [主要任务目标]",
                        "R3C4 NESTED_TABLE []",
                        "R3C5 EMPTY_CELL [责任单位]",
                        "R3C7 TIME_LIMIT_NOT_UNDERSTOOD [尽快]"),
                flags(plan.rows().get(1)));
        assertEquals("建立甲。", plan.rows().get(1).task());
    }

    @Test
    void aTaskOverSeveralRowsIsOneTaskWithTheUnitsOfAll() {
        PlanText plan = new WordFile()
                .table(
                        HEADINGS,
                        row(top("1"), top("教育"), top("1.1、学习"), top("建立甲。"), "纪委", "各单位", "全年"),
                        row(above(), above(), above(), above(), "政工室", "各单位", "全年"))
                .read();

        assertEquals(1, plan.rows().size());
        assertEquals(units("纪委", "政工室"), plan.rows().getFirst().responsible());
        assertEquals("R2C4 TASK_SPANS_ROWS []", flags(plan.rows().getFirst()).getFirst());
    }

    @Test
    void aNumberOfEachRowNumbersNeitherMechanismNorItem() {
        PlanText plan = new WordFile()
                .table(
                        row("序号", "机制名称", "任务", "责任单位", "时限"),
                        row("1", top("一、教育机制"), "建立甲。", "纪委", "全年"),
                        row("2", above(), "建立乙。", "纪委", "全年"))
                .read();
        assertEquals(new Numbered("一", "教育机制"), plan.rows().getLast().mechanism());
    }

    @Test
    void aRowThatCannotBeTrustedIsRefusedWithItsCell() {
        refused(
                new WordFile()
                        .table(HEADINGS, row("1", "教育", "1.1、学习", cell("建立甲。").across(2), "各单位", "全年")),
                UnreadableReason.CELL_SPANS_COLUMNS,
                "R2C4",
                "主要任务目标",
                "责任单位");
        refused(
                new WordFile().table(HEADINGS, row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位")),
                UnreadableReason.ROW_TOO_SHORT,
                "R2C7",
                "完成时限");
        refused(
                new WordFile()
                        .table(
                                row("序号", cell("工作任务").across(3), "责任单位"),
                                row("1", "甲", "乙", "建立甲。", "纪委"),
                                row("1", cell("甲").across(2), "建立乙。", "纪委")),
                UnreadableReason.COLUMN_SPLIT,
                "R2C2",
                "工作任务");
        refused(
                new WordFile().table(row("工作任务", "责任单位", "工作任务", "责任单位"), row("甲", "纪委", "乙", "政工室")),
                UnreadableReason.HEADING_TWICE,
                "R1C3",
                "工作任务");
    }

    @Test
    void aDocumentWithoutAPlanIsRefused() {
        refused(new WordFile().paragraph("没有表格"), UnreadableReason.NO_TABLE, null);
        refused(new WordFile().table(row("姓名", "电话")), UnreadableReason.NO_PLAN_TABLE, null);
        refused(new WordFile().table(HEADINGS), UnreadableReason.NO_ROWS, null);
    }

    private static void refused(WordFile document, UnreadableReason reason, String cell, String... args) {
        var problem = assertThrows(UnreadableDocument.class, document::read);
        assertEquals(reason, problem.reason());
        assertEquals(cell, problem.cell());
        assertEquals(List.of(args), problem.args());
        assertEquals("测试.docx", problem.file());
    }

    private static String spell(RowText row) {
        return row.item().no() + " " + names(row.responsible()) + "/" + names(row.supporting()) + "/"
                + row.timeLimit().text();
    }

    private static String names(List<UnitText> units) {
        return String.join("、", units.stream().map(UnitText::text).toList());
    }

    private static List<UnitText> units(String... names) {
        return List.of(names).stream().map(UnitText::new).toList();
    }

    private static List<String> flags(RowText row) {
        return row.flags().stream()
                .map(flag -> flag.cell() + " " + flag.code() + " " + flag.args())
                .toList();
    }
}
