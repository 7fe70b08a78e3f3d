package org.qingyuan.responsibility.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.reading.WordFile.cell;
import static org.qingyuan.responsibility.reading.WordFile.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.PlanFound;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.WordFile;

/** Which tables of a document are one plan. */
class PlanTablesTest {
    private static final WordFile.Row HEADINGS =
            row("序\n号", "机制\n名称", cell("主要任务目标").across(2), "责任\n单位", "协办\n单位", "完成\n时限");

    @Test
    void aTableGoesOnInTheNextOneUnderTheSameHeadings() {
        WordFile.Row row = row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年");
        assertEquals(
                2,
                new WordFile()
                        .table(HEADINGS, row)
                        .paragraph("")
                        .table(HEADINGS, row)
                        .read()
                        .rows()
                        .size());
        assertEquals(
                List.of(new FlagText("T2R1C1", FlagCode.TABLES_JOINED, null, List.of("乡镇部分"))),
                new WordFile()
                        .table(HEADINGS, row)
                        .paragraph("乡镇部分")
                        .table(HEADINGS, row)
                        .read()
                        .flags());
        refused(
                new WordFile().table(HEADINGS, row).paragraph("附件2：另一张分解表").table(HEADINGS, row),
                UnreadableReason.SEVERAL_PLAN_TABLES,
                "T2R1C1");
        assertEquals(
                List.of(new FlagText("T2R1C1", FlagCode.CONTINUED_WITHOUT_HEADINGS, null, List.of())),
                new WordFile().table(HEADINGS, row).table(row).read().flags());
        refused(
                new WordFile().table(HEADINGS, row).table(row("1", "教育", "1.1、学习", "建立甲。", "", "", "")),
                UnreadableReason.HEADINGS_MISSING,
                "T2R1C1");
    }

    /** 文号 and date above the first title are those of the paper, and so of each of its plans. */
    @Test
    void ofSeveralPlansOneIsChosenByItsPlace() {
        WordFile paper = new WordFile()
                .paragraph("某公委〔2026〕3号")
                .paragraph("附件1")
                .paragraph("2026年党风廉政建设责任分解表")
                .table(HEADINGS, row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年"))
                .paragraph("填报单位：法制室")
                .paragraph("附件2")
                .paragraph("2026年作风建设任务分工表")
                .table(
                        HEADINGS,
                        row("1", "作风", "1.1、走访", "建立乙。", "政工室", "无", "全年"),
                        row("2", "作风", "1.2、热线", "建立丙。", "政工室", "无", "全年"))
                .paragraph("附件3：专项治理分解表")
                .table(HEADINGS, HEADINGS)
                .paragraph("联系人名单")
                .table(row("姓名", "电话"), row("甲", "0"));
        var refused = assertThrows(UnreadableDocument.class, paper::read);
        assertEquals(UnreadableReason.SEVERAL_PLAN_TABLES, refused.reason());
        assertEquals(
                List.of(
                        new PlanFound("R1C1", "2026年党风廉政建设责任分解表", 1),
                        new PlanFound("T2R1C1", "2026年作风建设任务分工表", 2),
                        new PlanFound("T3R1C1", "附件3：专项治理分解表", null)),
                refused.plans());

        PlanText second = paper.read("T2R1C1");
        assertEquals(
                List.of("建立乙。", "建立丙。"),
                second.rows().stream().map(RowText::task).toList());
        assertEquals("2026年作风建设任务分工表", second.title());
        assertEquals("某公委〔2026〕3号", second.particulars().documentNo());
        assertEquals("", second.particulars().issuer());
        assertEquals(
                List.of(
                        new LeftAside("R1C1", "2026年党风廉政建设责任分解表", LeftAsideReason.ANOTHER_PLAN),
                        new LeftAside("T3R1C1", "附件3：专项治理分解表", LeftAsideReason.ANOTHER_PLAN)),
                second.leftAside());
        PlanText first = paper.read("R1C1");
        assertEquals("2026年党风廉政建设责任分解表", first.title());
        assertEquals(1, first.rows().size());
        assertEquals("法制室", first.particulars().issuer());
        // One that is no plan by itself says so, whatever the others are.
        assertEquals(
                UnreadableReason.NO_ROWS,
                assertThrows(UnreadableDocument.class, () -> paper.read("T3R1C1"))
                        .reason());
        assertEquals(
                UnreadableReason.SEVERAL_PLAN_TABLES,
                assertThrows(UnreadableDocument.class, () -> paper.read("T9R1C1"))
                        .reason());
    }

    /** Under the title of the first; that the others belong to it is settled by a person. */
    @Test
    void severalPlansAreReadTogetherWherePeopleSaySo() {
        WordFile paper = new WordFile()
                .paragraph("某公委〔2026〕3号")
                .paragraph("2026年党风廉政建设责任分解表")
                .table(HEADINGS, row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年"))
                .paragraph("2026年作风建设任务分工表")
                .table(
                        HEADINGS,
                        row("1", "作风", "1.1、走访", "建立乙。", "政工室", "无", "全年"),
                        row("2", "作风", "1.2、热线", "建立丙。", "政工室", "无", "全年"))
                .paragraph("联系人名单")
                .table(row("姓名", "电话"), row("甲", "0"));
        PlanText all = paper.read(PlanReader.TOGETHER);
        assertEquals("2026年党风廉政建设责任分解表", all.title());
        assertEquals("某公委〔2026〕3号", all.particulars().documentNo());
        assertEquals(
                List.of("建立甲。", "建立乙。", "建立丙。"),
                all.rows().stream().map(RowText::task).toList());
        assertEquals(List.of(1, 2, 3), all.rows().stream().map(RowText::ordinal).toList());
        assertTrue(
                all.flags().contains(new FlagText("T2R1C1", FlagCode.TABLES_JOINED, null, List.of("2026年作风建设任务分工表"))));
        assertTrue(all.leftAside().stream().noneMatch(part -> part.reason() == LeftAsideReason.ANOTHER_PLAN));
    }

    /** The one whose headings say the same twice is refused when it is chosen; it is no part of the one before it. */
    @Test
    void oneOfSeveralPlansWhoseHeadingsCannotBeReadStandsForItself() {
        WordFile.Row twice = row("序\n号", "机制\n名称", cell("主要任务目标").across(2), "责任\n单位", "责任\n单位", "完成\n时限");
        WordFile.Row task = row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年");
        WordFile second = new WordFile()
                .paragraph("某公委〔2026〕3号")
                .paragraph("附件1：教育任务分解表")
                .table(HEADINGS, task)
                .paragraph("附件2：作风任务分解表")
                .table(twice, task)
                .paragraph("附件3：治理任务分解表")
                .table(HEADINGS, row("1", "治理", "1.1、走访", "建立丙。", "政工室", "无", "全年"));
        assertEquals(
                List.of(
                        new PlanFound("R1C1", "教育任务分解表", 1),
                        new PlanFound("T2R1C1", "附件2：作风任务分解表", null),
                        new PlanFound("T3R1C1", "治理任务分解表", 1)),
                assertThrows(UnreadableDocument.class, second::read).plans());
        assertEquals(1, second.read("R1C1").rows().size());
        assertEquals(
                UnreadableReason.HEADING_TWICE,
                assertThrows(UnreadableDocument.class, () -> second.read("T2R1C1"))
                        .reason());

        WordFile first = new WordFile()
                .paragraph("某公委〔2026〕3号")
                .paragraph("附件1：作风任务分解表")
                .table(twice, task)
                .paragraph("附件2：教育任务分解表")
                .table(HEADINGS, task);
        assertEquals(
                List.of(new PlanFound("R1C1", "附件1：作风任务分解表", null), new PlanFound("T2R1C1", "教育任务分解表", 1)),
                assertThrows(UnreadableDocument.class, first::read).plans());
        PlanText read = first.read("T2R1C1");
        assertEquals(List.of("建立甲。"), read.rows().stream().map(RowText::task).toList());
        assertEquals("某公委〔2026〕3号", read.particulars().documentNo());
    }

    @Test
    void aTableOfSignaturesOrOfPeopleAsWideAsThePlanIsLeftAside() {
        WordFile.Row row = row("1", "教育", "1.1、学习", "建立甲。", "纪委", "各单位", "全年");
        assertEquals(
                List.of(new LeftAside("T2R1C1", "姓名、职务、电话", LeftAsideReason.NO_PLAN_TABLE)),
                new WordFile()
                        .table(HEADINGS, row)
                        .table(row("", "姓名", "", "职务", "", "电话", ""), row("", "甲", "", "科员", "", "0", ""))
                        .read()
                        .leftAside());
        assertEquals(
                List.of(new LeftAside("T2R1C1", "填表人：、审核人：", LeftAsideReason.NO_PLAN_TABLE)),
                new WordFile()
                        .table(HEADINGS, row)
                        .table(row("", "", "填表人：", "审核人：", "", "", ""))
                        .read()
                        .leftAside());
    }

    private static void refused(WordFile document, UnreadableReason reason, String cell) {
        var problem = assertThrows(UnreadableDocument.class, document::read);
        assertEquals(reason, problem.reason());
        assertEquals(cell, problem.cell());
    }
}
