package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.TimeLimit;

/** What rules and duty lists of real documents write, and tables of responsibility hardly do. */
class DocumentWordingsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            支部一个月过一次组织生活。 => RECURRING P1M ≥1 | BRANCH => 支部
            党委一个季度听取一次汇报。 => RECURRING P3M ≥1 | BUREAU => 党委
            党小组长一个季度走访1遍。 => RECURRING P3M ≥1 | LEADER => 党小组长
            法制大队一个季度评查一次案卷。 => RECURRING P3M ≥1 | UNIT => 法制大队
            每名成员一年最少交一篇心得。 => RECURRING P1Y ≥1 | PERSON => 每名成员
            民警一年撰写两篇调研报告。 => RECURRING P1Y ≥2 | PERSON => 民警
            河长一月至少巡1次。 => RECURRING P1M ≥1 | LEADER => 河长
            安监站一季度检查不少于一次。 => RECURRING P3M ≥1 | UNIT => 安监站
            中心组月月集中学一次。 => RECURRING P1M ≥1 | BUREAU => 中心组
            中心组原则上一个月学一次。 => RECURRING P1M ≥1 | BUREAU => 中心组
            """)
    void aPeriodNeedsNoWordForEach(String task, String duty, String owner) {
        List<DutyText> duties = read(task).duties();
        assertEquals(List.of(duty.strip()), duties.stream().map(this::demand).toList(), task);
        assertEquals(owner, duties.getFirst().owners(), task);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            一季度召开动员会，二季度至少开展1次检查。 => MILESTONE by 3月 | UNIT
            一月至少检查1次，二月至少检查1次。 => MILESTONE ≥1 by 1月 | UNIT
            投入使用满一年后开展一次评价。 => EVENT ≥1 | UNIT
            一季度末至少检查1次。 => MILESTONE ≥1 by 3月 | UNIT
            """)
    void aListOfMonthsStaysOne(String task, String first) {
        assertEquals(first, demand(read(task).duties().getFirst()), task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "党员每月参加一次主题党日，一次不少于半天。",
                "中心组每月学一次，时间一般定在第一个星期四下午。",
                "支部党员大会每季度开一次，也可并入每月5日的党日活动。",
                "民警每月学习一次，每次学习都要留有记录。",
                "每月15日为接待日，遇节假日顺延。",
                "党员大会由全体党员参加，一般一个季度开1次。",
                "上半年围绕重点工作，组织一次督查。",
                "年初按照上级全会部署，制定工作要点。",
                "局务会每周召开一次，各科室负责人参加。",
                "河长会议半年一次，由总河长召集，也可委托副总河长召集。",
                "局党委每年召开2次会议，即上、下半年各一次。",
                "党风廉政情况每半年报一次，6月底和12月底前报送。"
            })
    void whatIsSaidOfAnActIsNoDutyOfItsOwn(String task) {
        assertEquals(1, read(task).duties().size(), task);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            会议召开3日前，承办部门送交材料。 => UNIT
            任期届满前一个月，支部书面报告换届工作。 => BRANCH
            重大活动举办前一周制定安保方案。 => UNIT
            领导因故不能到场的，提前5日告知信访局。 => LEADER
            """)
    void aTimeBeforeAnOccasionIsNoDate(String task, String owedBy) {
        Reading reading = read(task);
        assertEquals(
                List.of("EVENT ≥1 | " + owedBy),
                reading.duties().stream().map(this::demand).toList());
        assertTrue(
                reading.flags().stream().anyMatch(flag -> flag.code() == FlagCode.NUMBER_NOT_READ),
                "how long before is asked");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            群众来信3天之内给回音。 => EVENT ≥1 within P3D | UNIT
            网民留言3个工作日内回复。 => EVENT ≥1 | UNIT
            民警离开本市应当报告所队领导。 => EVENT ≥1 | PERSON
            外出学习一周以上的党员，返回后5日内汇报。 => EVENT ≥1 within P5D | PERSON
            情节轻微的批评教育。 => EVENT ≥1 | UNIT
            """)
    void whatComesInOrHappensIsAnEvent(String task, String duty) {
        assertEquals(
                List.of(duty), read(task).duties().stream().map(this::demand).toList(), task);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            线索统一登记、集中管理，原则上每月核对一次。 => 2
            信访件7日内见面、30日内办结。 => 2
            婚丧事宜事前10天报告，事后10天内写出书面情况。 => 2
            机关纪委每季度、纪检委员一个月报告一次工作。 => 2
            """)
    void twoAreNotOne(String task, int duties) {
        assertEquals(duties, read(task).duties().size(), task);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            中心组每月学习一次，严禁无关人员参加。 => RECURRING P1M ≥1 | BUREAU; PROHIBITION | BUREAU
            登记率达到95%以上，重点人员信息入库率达到100%。 => TARGET | UNIT; TARGET | UNIT
            主要负责人每年至少约谈1次班子成员，并根据需要随时约谈。 => RECURRING P1Y ≥1 | LEADER; EVENT | LEADER
            各派出所配备教导员1名，副所长2-3名。 => STAFFING ≥1 | UNIT; STAFFING ≥2 ≤3 | UNIT
            党支部每月召开1次支委会，并安排专人负责记录。 => RECURRING P1M ≥1 | BRANCH; STAFFING | BRANCH
            被查单位对指出的问题要及时纠正，一个月内报告整改结果。 => STANDING | UNIT; EVENT ≥1 within P1M | UNIT
            科室制订培训计划，将培训列入日常工作，每季度安排一次。 => STANDING | UNIT; RECURRING P3M ≥1 | UNIT
            """)
    void eachStandsByItself(String task, String demands) {
        assertEquals(
                List.of(demands.strip().split("; ")),
                read(task).duties().stream().map(this::demand).toList(),
                task);
    }

    @ParameterizedTest
    @CsvSource({
        "各单位必须在当季末月18日前报考核办。, TIME_LIMIT_NOT_UNDERSTOOD",
        "从上年11月21日至当年11月20日为一个考评年度。, TIME_NOT_READ",
        "会计凭证由财务人员整理装订，保管一年后向档案室移交。, PART_JOINED",
        "到2023年底，目录管理更加规范，公开机制初步建成。, PERIOD_MAY_APPLY",
        "参会人员带回的会议材料，必须交党政办归档。, OWNER_UNCLEAR",
    })
    void whatIsLikelyMeantOtherwiseIsAsked(String task, FlagCode flag) {
        assertTrue(read(task).flags().stream().anyMatch(asked -> asked.code() == flag), task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"值班人员每日报送前一日值班情况。", "各科室每月25日前报送下月安排。", "各单位9月15日前报送总结。"})
    void theDayBeforeIsNoOccasion(String task) {
        assertTrue(read(task).duties().stream().noneMatch(duty -> demand(duty).startsWith("EVENT")), task);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            部门主要负责人对消防工作负总责，每季度研究一次消防安全。 => STANDING | LEADER
            不准由副职顶替局长接访。 => PROHIBITION | UNIT
            县领导接访日定在每月15日。 => RECURRING P1M ≥1 by 15日 | UNIT
            党委书记对新任职干部进行廉政谈话。 => EVENT ≥1 | LEADER
            职工体检两年一次。 => RECURRING P2Y ≥1 | UNIT
            每年办信息员培训班2期。 => RECURRING P1Y ≥2 | UNIT
            街道干部联系社区，每个月到社区不少于2次。 => STANDING | PERSON
            河长会议原则上半年一次。 => RECURRING P6M ≥1 | UNIT
            驻所检察官每月对羁押期限核查一次。 => RECURRING P1M ≥1 | PERSON
            检查每年不准超过2次。 => PROHIBITION P1Y ≤2 | UNIT
            """)
    void whoIsNamedIsNotAlwaysTheOneWhoOwes(String task, String first) {
        assertEquals(first, demand(read(task).duties().getFirst()), task);
    }

    private String demand(DutyText duty) {
        String spelled = Corpus.spell(duty);
        return spelled.substring(0, spelled.lastIndexOf(" | "));
    }

    private static Reading read(String task) {
        return ClauseReader.read(task, new ReadingContext(null, List.of(), TimeLimit.NONE));
    }
}
