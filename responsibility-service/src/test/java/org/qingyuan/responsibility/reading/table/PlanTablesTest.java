package org.qingyuan.responsibility.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.reading.WordFile.cell;
import static org.qingyuan.responsibility.reading.WordFile.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
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
