package org.qingyuan.responsibility.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.UnitText;

class CellWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            指挥中心、政工室、纪委/网安大队 | 指挥中心 政工室 纪委 网安大队
            法制室/指挥中心/督察大队 | 法制室 指挥中心 督察大队
            督察/大队 | 督察大队
            纪/委/办公室 | 纪委 办公室
            纪 委 | 纪委
            政工室 纪委 | 政工室 纪委
            政工室，纪委；法制室。 | 政工室 纪委 法制室
            治安、刑侦、/经侦 | 治安 刑侦 经侦
            刑侦大队（含禁毒、技术）、纪委 | 刑侦大队（含禁毒、技术） 纪委
            行政服务审批中心公安窗口 | 行政服务审批中心公安窗口
            纪委、纪委 | 纪委
            """)
    void unitsKeepTheOrderOfTheCell(String lines, String units) {
        assertEquals(
                List.of(units.split(" ")),
                UnitCells.split(List.of(lines.split("/"))).stream()
                        .map(UnitText::text)
                        .toList());
    }

    @Test
    void aDashIsNobody() {
        for (String nobody : List.of("—", "／", "无", "-")) {
            assertEquals(List.of(), UnitCells.split(List.of(nobody)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1、领导班子学习制度 | 1.1 | 领导班子学习制度
            2．3 执法监督 | 2.3 | 执法监督
            （三）作风建设 | 三 | 作风建设
            四、纠风治乱 | 四 | 纠风治乱
            长 效 教 育 机 制 | '' | 长效教育机制
            三访三评活动 | '' | 三访三评活动
            “三访三评”活动 | '' | “三访三评”活动
            ISO 9001 认证 | '' | ISO 9001认证
            """)
    void numbersArePartedFromNames(String text, String no, String name) {
        assertEquals(new Numbered(no, name), Numbering.of(List.of(text)));
    }
}
