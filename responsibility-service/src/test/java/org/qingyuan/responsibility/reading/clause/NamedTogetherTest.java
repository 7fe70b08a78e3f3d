package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Seed;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.UnitText;

/** Who owes where several are named, where somebody outside is, and what is counted and no event: found by a review. */
class NamedTogetherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            民警与辅警每半年签订一次承诺书。 | PERSON EACH 民警与辅警
            民警同辅警每半年签订一次承诺书。 | PERSON EACH 民警同辅警
            民警及辅警每半年签订一次承诺书。 | PERSON EACH 民警及辅警
            民警以及辅警每半年签订一次承诺书。 | PERSON EACH 民警以及辅警
            民警、辅警每半年签订一次承诺书。 | PERSON EACH 民警、辅警
            局长与政委每季度研究一次。 | LEADER EACH 局长与政委
            局长和政委每季度研究一次。 | LEADER EACH 局长和政委
            所长与教导员每月与群众座谈1次。 | LEADER EACH 所长与教导员
            各科室与各大队每月自查一次。 | UNIT EACH 各科室与各大队
            党总支与党支部每季度自查一次。 | BRANCH EACH 党总支与党支部
            纪委以及政工室每半年检查一次。 | UNIT SHARED 纪委以及政工室
            党委书记与班子成员每年开展一次廉政谈话。 | LEADER EACH 党委书记
            教导员每月与每名民警谈心一次。 | LEADER EACH 教导员
            """)
    void bothOweUnlessOneTalksToTheOther(String task, String owner) {
        Reading reading = read(task, "全年");
        assertEquals(List.of(owner), reading.duties().stream().map(Seed::owner).toList());
        assertEquals(List.of(), reading.flags());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "民警与局领导每半年签订一次承诺书。",
                "局长与业务骨干人员每季度研究一次。",
                "民警及局领导每半年签订一次承诺书。",
                "各科室和民警每半年签订一次承诺书。",
                "安全管理人与看护人员每日巡查一次。",
                "支部书记和党员每季度谈心一次。",
                "民警与社工每月走访帮教对象1次。",
                "科室负责人与业务骨干每季度讲课1次。",
                "法制员与案管员每周对账一次。",
                "党员干部和入党积极分子每季度学习一次。",
                "民警与家属每年签订一次助廉承诺书。"
            })
    void ofDifferentKindsAPersonIsAsked(String task) {
        assertTrue(asks(read(task, "全年"), FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "刑满释放人员，每月见面不少于1次。",
                "戒毒康复人员，每月尿检1次。",
                "社区服刑人员，每月报到1次。",
                "社区矫正对象，每月见面不少于1次。",
                "精神障碍患者，每季度随访1次。",
                "辖区商户，每月检查不少于1次。",
                "当事人，每月回访不少于1次。",
                "流动人口，每季度核查1次。",
                "经营者，每月自查1次。"
            })
    void whoeverStandsOutsideOwesNothingInSilence(String task) {
        Reading reading = read(task, "全年");
        boolean byTheRow = reading.duties().stream().allMatch(duty -> duty.owedBy() == OwedBy.UNIT);
        assertTrue(byTheRow, task + reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"刑满释放人员，每月见面不少于1次。", "服刑人员每月汇报一次。", "商户每月自查一次。", "场所业主每月自查一次。", "当事人每月报告一次。", "社区矫正对象每月报告1次。"})
    void whetherSomebodyOutsideOwesItIsAsked(String task) {
        assertTrue(asks(read(task, "全年"), FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网格员，每月走访不少于1次。", "社区戒毒工作人员，每月走访不少于1次。", "帮教责任人，每月见面不少于1次。"})
    void whoWorksForTheBureauOwesAsBefore(String task) {
        Reading reading = read(task, "全年");
        assertEquals(OwedBy.PERSON, reading.duties().getFirst().owedBy());
        assertFalse(asks(reading, FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            科级干部的约谈提醒不少于2次。 | RECURRING P1Y ≥2
            全局的依法行政培训不少于2次。 | RECURRING P1Y ≥2
            全体民警的培训必须达到2次。 | RECURRING P1Y ≥2
            年底评选优秀者10名。 | TARGET ≥10 by 年底
            年底前表彰优秀者10名。 | TARGET ≥10 by 年底前
            """)
    void whatIsCountedIsNoEvent(String task, String demand) {
        assertEquals(
                List.of(demand),
                read(task, "全年").duties().stream().map(Seed::demand).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"查实的给予举报人奖励。", "超标准使用的立即腾退。", "连续三个月排名末位的调离窗口岗位。", "考核优秀者给予奖励。", "不及格者补考1次。", "整改不力的严肃问责。"})
    void whatMayNotComeAboutStaysAnEvent(String task) {
        assertTrue(Seed.demand(read(task, "全年").duties().getFirst()).startsWith("EVENT"), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"检查企业每季度不少于10家。", "检查单位每月不少于20家。", "服务企业每月不少于10家。", "抽查商户每月不少于10户。", "培训民警每年不少于20名。"})
    void whatIsDoneToThemIsNoActor(String task) {
        assertFalse(asks(read(task, "全年"), FlagCode.OWNER_UNCLEAR), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"督导专家每月检查1次。", "监测机构每月检测1次。", "检查人员每月巡查2次。"})
    void aNounThatBeginsWithAVerbIsStillAsked(String task) {
        assertTrue(
                asks(read(task, "全年"), FlagCode.OWNER_UNCLEAR)
                        || read(task, "全年").duties().getFirst().owners() != null,
                task);
    }

    @Test
    void aCountTakesThePeriodOfTheCell() {
        Reading reading = read("开展专项督察2次。", "每季度");
        assertEquals("RECURRING P3M ≥2", Seed.demand(reading.duties().getFirst()));
        assertTrue(asks(reading, FlagCode.PERIOD_INFERRED));
        assertFalse(asks(reading, FlagCode.NO_PERIOD));
        assertTrue(asks(read("开展专项督察2次。", "适时"), FlagCode.NO_PERIOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度 | 每季度检查1次。
            每季末 | 每季度检查1次。
            每季度末前 | 每季度检查1次，建立台账。
            每月25日前 | 每月25日前报送报表。
            按月 | 每月通报1次。
            适时 | 适时开展督察。
            长期坚持 | 建立廉政档案。
            6月底前、12月底前 | 6月底前、12月底前各报告1次。
            6月底前、12月底前 | 每半年报告1次。
            3月、6月、9月、12月底前 | 每季度报告1次。
            每季度 | 开展专项督察2次。
            """)
    void theCellSaysWhatTheTaskSays(String cell, String task) {
        assertTrue(CellAndClause.agree(cell, read(task, cell)), cell + " " + task);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度 | 每月检查1次。
            每季度 | 每季度检查1次，每年培训2次。
            每季度 | 每月25日前报送报表。
            每季度 | 建立廉政档案。
            每月25日前 | 每月报送报表。
            每月25日前 | 每月20日前报送报表。
            适时 | 建立廉政档案。
            适时 | 每季度检查1次。
            长期坚持 | 每季度检查1次。
            6月底前、12月底前 | 每季度报告1次。
            6月底前、12月底前 | 建立廉政档案。
            5月底前、11月底前 | 每半年报告1次。
            尽快 | 建立廉政档案。
            3—6月 | 每季度检查1次。
            """)
    void theCellSaysSomethingElse(String cell, String task) {
        assertFalse(CellAndClause.agree(cell, read(task, cell)), cell + " " + task);
    }

    private static boolean asks(Reading reading, FlagCode code) {
        return reading.flags().stream().anyMatch(flag -> flag.code() == code);
    }

    private static Reading read(String task, String limit) {
        return ClauseReader.read(
                task,
                new ReadingContext(
                        "R2C4",
                        List.of(new UnitText("纪委")),
                        TimeLimits.read(limit).orElseGet(() -> TimeLimit.none(limit))));
    }
}
