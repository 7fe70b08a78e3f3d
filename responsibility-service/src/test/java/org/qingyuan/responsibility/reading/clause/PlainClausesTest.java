package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Plain clauses of a county bureau: read right, without needless flags, and not taken for what they are not. */
class PlainClausesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            认真抓好巡察反馈问题的整改落实。 => STANDING | UNIT
            进一步加大对违纪违法案件的查处力度。 => STANDING | UNIT
            各单位切实抓好审计发现问题的整改。 => STANDING | UNIT
            强化前端治理。 => STANDING | UNIT
            重大事项的处理坚持集体研究。 => STANDING | UNIT
            派出所所长每月带班不少于4次。 => RECURRING P1M ≥4 | LEADER
            社区民警每周走访辖区居民不少于10户。 => RECURRING P1W ≥10 | PERSON
            驻村民警每月走访不少于10户。 => RECURRING P1M ≥10 | PERSON
            特警队员每周训练3次。 => RECURRING P1W ≥3 | PERSON
            教官每月授课2次。 => RECURRING P1M ≥2 | PERSON
            警车驾驶员每周保养1次。 => RECURRING P1W ≥1 | PERSON
            法制大队每月抽查案卷不少于20件。 => RECURRING P1M ≥20 | UNIT
            各派出所每季度召开一次警民恳谈会。 => RECURRING P3M ≥1 | UNIT
            立足本单位，每季度自查一次。 => RECURRING P3M ≥1 | UNIT
            局党委每半年听取一次工作汇报。 => RECURRING P6M ≥1 | BUREAU
            """)
    void isReadRightAndAsksNothing(String task, String duty) {
        Reading reading = read(task);
        assertEquals(
                List.of(duty + " | " + task.replaceFirst("。$", "")),
                reading.duties().stream().map(Corpus::spell).toList());
        assertEquals(List.of(), reading.flags(), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每月召开一次治安形势分析会，对发生的刑事案件进行分析研判。",
                "每季度召开一次例会，对存在的问题进行分析。",
                "每月召开一次例会，对各所队的未结案件进行通报。",
                "每月开展一次督察，对民警的办案情况进行不间断监督。"
            })
    void whatAnActConsistsOfIsNoDutyOfItsOwn(String task) {
        assertEquals(1, read(task).duties().size(), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"典当行负责人每季度到派出所汇报1次。", "洗浴中心负责人每季度到派出所汇报1次。", "汽修厂负责人每季度到派出所汇报1次。", "集贸市场管理人员每月自查1次。"})
    void whoIsOfAnotherHouseIsAsked(String task) {
        assertTrue(read(task).flags().stream().anyMatch(flag -> flag.code() == FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"所长每月带班4次；\n每季度讲课1次。", "所长每月带班4次；同时，每季度讲课1次。", "一是所长每月带班4次；二是每季度讲课1次。", "（1）所长每月带班4次；（2）每季度讲课1次。"
            })
    void whoeverOwedBeforeTheSemicolonIsAskedAbout(String task) {
        assertTrue(read(task).flags().stream().anyMatch(flag -> flag.code() == FlagCode.OWNER_UNCLEAR), task);
    }

    @Test
    void aUnitKeepsWhatItDoesBeforeADate() {
        assertEquals(
                "MILESTONE by 10月 | UNIT | 各单位自查10月底前完成、MILESTONE by 11月 | UNIT | 督察大队抽查11月底前完成",
                spelled("各单位自查10月底前完成，督察大队抽查11月底前完成。"));
        assertEquals(
                List.of("各单位", "督察大队"),
                read("各单位自查10月底前完成，督察大队抽查11月底前完成。").duties().stream()
                        .map(DutyText::owners)
                        .toList());
    }

    @Test
    void aTimeToKeepIsKeptAndThatOfAnotherIsNot() {
        assertEquals("EVENT ≥1 within P3D | UNIT | 考核不合格的，3日内取消其执法资格", spelled("考核不合格的，3日内取消其执法资格。"));
        assertEquals(
                "EVENT ≥1 within P2D | UNIT | 作出处罚决定后2日内送达当事人，告知其60日内申请行政复议的权利",
                spelled("作出处罚决定后2日内送达当事人，告知其60日内申请行政复议的权利。"));
    }

    private static String spelled(String task) {
        return read(task).duties().stream().map(Corpus::spell).collect(Collectors.joining("、"));
    }

    private static Reading read(String task) {
        return ClauseReader.read(task, new ReadingContext("R2C4", List.of(), TimeLimit.NONE));
    }
}
