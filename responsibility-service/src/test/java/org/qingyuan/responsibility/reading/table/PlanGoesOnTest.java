package org.qingyuan.responsibility.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.reading.WordFile.cell;
import static org.qingyuan.responsibility.reading.WordFile.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.WordFile;

/** What a plan must not lose below a list of people, and what it need not ask twice. */
class PlanGoesOnTest {
    @Test
    void aChapterBelowAListOfPeopleGoesOnWithThePlan() {
        PlanText plan = new WordFile()
                .table(
                        row("序号", "工作任务", "责任单位", "完成时限"),
                        row(cell("一、教育机制").across(4)),
                        row("1", "建立甲。", "纪委", "全年"),
                        row("姓名", "职务", "", "电话"),
                        row("甲样例", "科员", "政工室", "0519-0001"),
                        row("9", "每季度开展一次专项督察，通报情况。", "督察大队", "全年"),
                        row(cell("二、监督机制").across(4)),
                        row("2", "建立乙。", "纪委", "全年"),
                        row("3", "建立丙。", "督察大队", "全年"))
                .read();

        assertEquals(
                List.of("教育机制 建立甲。", "监督机制 建立乙。", "监督机制 建立丙。"),
                plan.rows().stream()
                        .map(row -> row.mechanism().name() + " " + row.task())
                        .toList());
        assertEquals(
                List.of("R6C2 ROW_NOT_READ [每季度开展一次专项督察，通报情况。]"),
                plan.flags().stream()
                        .filter(flag -> flag.code() == FlagCode.ROW_NOT_READ)
                        .map(flag -> flag.cell() + " " + flag.code() + " " + flag.args())
                        .toList());
    }

    @Test
    void aTimeLimitThatTheTaskRepeatsIsNotAskedAbout() {
        PlanText plan = new WordFile()
                .table(
                        row("序号", "工作任务", "责任单位", "完成时限"),
                        row("1", "每季度检查1次。", "纪委", "每季度"),
                        row("2", "每月检查1次。", "纪委", "每季度"),
                        row("3", "建立甲。", "纪委", "每月25日前"))
                .read();

        assertEquals(
                List.of(
                        List.of(),
                        List.of("R3C4 TIME_LIMIT_NOT_UNDERSTOOD [每季度]"),
                        List.of("R4C4 TIME_LIMIT_NOT_UNDERSTOOD [每月25日前]")),
                plan.rows().stream().map(PlanGoesOnTest::flags).toList());
    }

    private static List<String> flags(RowText row) {
        return row.flags().stream()
                .map(flag -> flag.cell() + " " + flag.code() + " " + flag.args())
                .toList();
    }
}
