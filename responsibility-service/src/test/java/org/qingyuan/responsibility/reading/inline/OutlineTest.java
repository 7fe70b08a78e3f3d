package org.qingyuan.responsibility.reading.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.WordFile;

class OutlineTest {
    @Test
    void aDateAfterTheNumberOfAParagraphIsNoPartOfIt() {
        PlanText plan = new WordFile()
                .paragraph("一、教育")
                .paragraph("2.3月底前签订责任书。（责任单位：纪委）")
                .paragraph("3.2026年底前建成教育基地。（责任单位：纪委）")
                .paragraph("4.10次以上走访企业。（责任单位：纪委）")
                .paragraph("5.1、建立甲。（责任单位：纪委）")
                .paragraph("5.2日常监督常态化。（责任单位：纪委）")
                .read();

        assertEquals(
                List.of("3月底前签订责任书。", "2026年底前建成教育基地。", "10次以上走访企业。", "建立甲。", "日常监督常态化。"),
                plan.rows().stream().map(RowText::task).toList());
    }
}
