package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.Seed;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.UnitText;

/** Wordings of other tables; those of the bureau's own stand in SeedReadingTest. */
class ClauseReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每两年轮训一次。 | RECURRING P2Y ≥1
            每2年对中层干部进行一次审计。 | RECURRING P2Y ≥1
            三年轮训一遍。 | RECURRING P3Y ≥1
            每三个月召开一次会议。 | RECURRING P3M ≥1
            每周召开一次案情分析会。 | RECURRING P1W ≥1
            每季末报送工作小结。 | RECURRING P3M ≥1
            逐季通报。 | RECURRING P3M ≥1
            按月统计上报。 | RECURRING P1M ≥1
            半年一次民主生活会。 | RECURRING P6M ≥1
            一年两次述职述廉。 | RECURRING P1Y ≥2
            上半年、下半年各组织一次检查。 | RECURRING P6M ≥1
            每半年不低于2次开展督察。 | RECURRING P6M ≥2
            每年组织廉政测试两次以上。 | RECURRING P1Y ≥2
            每年组织廉政测试二次。 | RECURRING P1Y ≥2
            每年开展谈心活动2—3次。 | RECURRING P1Y ≥2 ≤3
            每年开展谈心活动2至3次。 | RECURRING P1Y ≥2 ≤3
            坚持每周一次局务会议制度。 | RECURRING P1W ≥1
            按照每年2次的要求，开展检查。 | RECURRING P1Y ≥2
            每年办好10件实事。 | RECURRING P1Y ≥10
            每月5日前报送上月统计表。 | RECURRING P1M ≥1 by 5日前
            3月底前完成方案制定。 | MILESTONE by 3月底前
            2012年12月5日前上报自查报告。 | MILESTONE by 2012年12月5日前
            上半年完成制度清理。 | MILESTONE by 上半年
            每年12月底前报送总结。 | MILESTONE P1Y by 每年12月底前
            年底前组织一次考核。 | MILESTONE ≥1 by 年底前
            建成3个示范点。 | TARGET ≥3
            建成三个示范点。 | TARGET ≥3
            明确2名联络员。 | STAFFING ≥2
            选聘10名警风警纪监督员。 | STAFFING ≥10
            组织观看警示教育片3部。 | TARGET ≥3
            不少于两名专职人员负责审计。 | STAFFING ≥2
            每逢重大节日开展督察。 | EVENT ≥1
            每起案件组织1次评查。 | EVENT ≥1
            """)
    void readsWhatIsDemanded(String task, String demand) {
        Reading reading = read(task);
        assertEquals(List.of(demand), demands(reading));
        assertEquals(List.of(), reading.flags());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全体民警每年撰写心得体会不少于1篇。 | PERSON EACH 全体民警
            对重点岗位民警每半年进行一次谈话。 | PERSON EACH 重点岗位民警
            对新提拔干部进行任前谈话。 | PERSON EACH 新提拔干部
            对新任职领导干部进行任前谈话。 | PERSON EACH 新任职领导干部
            由所在单位每年组织一次谈话。 | UNIT SHARED
            党委书记每年讲党课1次。 | LEADER EACH 党委书记
            局党委每半年听取一次汇报，研究解决突出问题。 | BUREAU SHARED 局党委
            各警种、各派出所每月开展一次自查。 | UNIT EACH 各警种、各派出所
            指挥中心每月通报1次接处警情况。 | UNIT SHARED 指挥中心
            纪委会同政工室每半年开展1次检查。 | UNIT SHARED 纪委
            领导干部廉政档案每年更新一次。 | UNIT SHARED
            实行领导干部每月接待群众制度。 | UNIT SHARED
            """)
    void readsWhoOwes(String task, String owner) {
        Reading reading = read(task);
        assertEquals(List.of(owner), reading.duties().stream().map(Seed::owner).toList());
        assertEquals(List.of(), reading.flags());
    }

    @Test
    void everyPeriodThatHasSomethingIsOwed() {
        assertEquals(
                List.of("RECURRING P3M ≥1", "RECURRING P6M ≥1", "RECURRING P1Y ≥1"),
                demands(read("做到每季有检查、半年有小结、全年有总结。")));
    }

    @Test
    void everySubjectHoldsUntilTheNext() {
        assertEquals(
                List.of(
                        "  RECURRING P3M ≥1 | BRANCH EACH 党总支 | 党总支每季度至少上1次党课",
                        "  RECURRING P1M ≥1 | BRANCH EACH 支部 | 支部每月至少开展1次主题活动"),
                spelled(read("党总支每季度至少上1次党课，支部每月至少开展1次主题活动。")));
        assertEquals(
                List.of(
                        "  RECURRING P3M ≥1 | UNIT SHARED 纪委 | 纪委每季度通报一次",
                        "  RECURRING P6M ≥1 | UNIT SHARED 政工室 | 政工室每半年汇总一次"),
                spelled(read("纪委每季度通报一次，政工室每半年汇总一次。", "全年", "纪委", "政工室")));
    }

    @Test
    void countsOfOneSentenceAreDutiesOfTheirOwn() {
        Reading listed = read("每年上党课1次、举办培训班2次。");
        assertEquals(
                List.of("  RECURRING P1Y ≥1 | UNIT SHARED | 每年上党课1次", "  RECURRING P1Y ≥2 | UNIT SHARED | 举办培训班2次"),
                spelled(listed));
        assertEquals(List.of("PERIOD_INFERRED [举办培训班2次, 每年]"), flags(listed));

        assertEquals(
                List.of("RECURRING P3M ≥1", "RECURRING P6M ≥1", "RECURRING P1Y ≥1"),
                demands(read("每季度召开1次形势分析会，每半年听取1次专题汇报，每年开展1次述职述廉。")));
    }

    @Test
    void aCountWithoutPeriodTakesItFromTheTimeLimit() {
        String task = "集中学习不少于4次";
        assertEquals(List.of("RECURRING P1Y ≥4"), demands(read(task, "全年")));
        assertEquals(List.of("PERIOD_INFERRED [集中学习不少于4次, 全年]"), flags(read(task, "全年")));
        assertEquals(List.of("MILESTONE ≥4"), demands(read(task, "12月")));
        assertEquals(List.of("TARGET ≥4"), demands(read(task, "2年")));
        assertEquals(List.of("TARGET ≥4"), demands(read(task, "")));
        assertEquals(List.of("NO_PERIOD [集中学习不少于4次]"), flags(read(task, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "严格落实“三重一大”、三会一课和八项规定精神。",
                "按照“四个好”“五有”的要求开展创建。",
                "贯彻落实常公委〔2012〕28号文件精神。",
                "落实《关于每年开展2次检查的通知》。",
                "落实一岗双责，进一步统一思想，一票否决。",
                "逐级签订责任书，逐年提高质量。",
                "健全日常和年度考核办法。"
            })
    void aNameIsNoCount(String task) {
        Reading reading = read(task);
        assertEquals(
                List.of(DutyKind.STANDING),
                reading.duties().stream().map(duty -> duty.kind()).toList());
        assertEquals(List.of(), reading.flags());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            接报后3个工作日内办理完毕。 | 3个工作日
            每年培训50人。 | 50人
            民警每人每年参加培训不少于20学时。 | 20学时
            健全八个方面制度。 | 八个
            """)
    void noNumberIsDroppedInSilence(String task, String number) {
        assertEquals(List.of("NUMBER_NOT_READ [" + number + "]"), flags(read(task)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            群众投诉办理完成率达到95%以上。 | TARGET | PERCENTAGE [95%]
            每年对20%的单位进行审计。 | RECURRING P1Y ≥1 | PERCENTAGE [20%]
            会议每月不超过2次。 | PROHIBITION P1M ≤2 | ONLY_AT_MOST [不超过2次]
            用3年时间完成改造。 | MILESTONE by 3年时间 | TIME_LIMIT_START_UNKNOWN [3年时间]
            每半月开展一次巡查。 | RECURRING P15D ≥1 | PERIOD_UNCLEAR [每半月, 每15天]
            每季度或每半年检查一次。 | RECURRING P6M ≥1 | PERIOD_UNCLEAR [每季度或每半年, 每半年]
            每季度首月10日前通报。 | RECURRING P3M ≥1 | TIME_LIMIT_NOT_UNDERSTOOD [首月10日前]
            每年上党课1次或撰写文章2篇。 | RECURRING P1Y ≥1 | ALTERNATIVE [1次或撰写文章2篇]
            """)
    void whatCanBeReadInTwoWaysIsReadAndAsked(String task, String demand, String flag) {
        Reading reading = read(task);
        assertEquals(List.of(demand), demands(reading));
        assertEquals(List.of(flag), flags(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"严禁公车私用。", "民警不得酒后驾车。", "未经批准，不得对外发布信息。", "禁止干预办案。"})
    void aProhibitionIsNoTask(String task) {
        assertEquals(List.of("PROHIBITION"), demands(read(task)));
        assertEquals(List.of(), read(task).flags());
    }

    @ParameterizedTest
    @CsvSource({"定期开展明察暗访。, 定期", "不定期开展明察暗访，及时通报情况。, 不定期、及时", "配备专职审计人员。, 配备专职审计人员", "必要时开展诫勉谈话。, 必要时", "开展经常性的走访。, 经常性"
    })
    void vagueWordsAreFlaggedAndNotCounted(String task, String words) {
        Reading reading = read(task);
        assertEquals(1, reading.duties().size());
        assertEquals(null, reading.duties().getFirst().atLeast());
        assertEquals(List.of("NO_COUNT [" + words + "]"), flags(reading));
    }

    @Test
    void whatIsNotUnderstoodStandsWithAFlag() {
        Reading reading = read("见附件三。");
        assertEquals(List.of("  STANDING | UNIT SHARED | 见附件三"), spelled(reading));
        assertEquals(List.of("CLAUSE_NOT_UNDERSTOOD [见附件三]"), flags(reading));
    }

    @Test
    void severalResponsibleUnitsAreAPersonsChoiceButAMacroMeansEach() {
        Reading several = read("建立制度。", "全年", "纪委", "政工室");
        assertEquals(List.of("  STANDING | UNIT SHARED | 建立制度"), spelled(several));
        assertEquals(List.of("SEVERAL_OWNERS [纪委、政工室]"), flags(several));
        assertEquals(List.of("  STANDING | UNIT EACH | 建立制度"), spelled(read("建立制度。", "全年", "各单位")));
    }

    @Test
    void numbersOfPointsAreNotRead() {
        for (String task : List.of(
                "1.建立制度。\n2.每年检查2次。", "1、建立制度\n2、每年检查2次", "（一）建立制度；（二）每年检查2次。", "一是建立制度；二是每年检查2次。", "①建立制度。②每年检查2次。")) {
            Reading reading = read(task);
            assertEquals(
                    List.of("  STANDING | UNIT SHARED | 建立制度", "  RECURRING P1Y ≥2 | UNIT SHARED | 每年检查2次"),
                    spelled(reading),
                    task);
            assertTrue(reading.flags().isEmpty(), task);
        }
    }

    @Test
    void spacesAndBrokenLinesAreTypographyAndOffsetsStayThoseOfTheTask() {
        String task = "建立制度，\n每 年集中学习不少\n于２次。";
        var duty = read(task).duties().getLast();
        assertEquals("RECURRING P1Y ≥2", Seed.demand(duty));
        assertEquals("每 年集中学习不少\n于２次", duty.clause().text());
        assertEquals(
                duty.clause().text(),
                task.substring(duty.clause().start(), duty.clause().end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "；；，，", "“", "（", "1.", "每", "每年", "对", "12", "\n\n", "同时，", "以及，和"})
    void neverFails(String task) {
        read(task);
    }

    @Test
    void datesThatAreListedWithWhatComesBeforeThem() {
        assertEquals(
                List.of("MILESTONE ≥1 by 6月底前", "MILESTONE ≥1 by 9月底前", "MILESTONE ≥1 by 12月底前"),
                demands(read("6月底前、9月底前、12月底前各通报一次进展。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "每", "对", "由", "、", "“", "（", "市局每年组织检查2次，对新入警的民警，逐人谈话，", "每年1次、"})
    void aHugeTaskIsReadInTime(String words) {
        String task = words.repeat(20_000 / words.length());
        var flags = assertTimeout(Duration.ofSeconds(5), () -> read(task).flags());
        assertTrue(flags.stream().anyMatch(flag -> flag.code() == FlagCode.CLAUSE_NOT_UNDERSTOOD));
    }

    private static Reading read(String task) {
        return read(task, "全年", "纪委");
    }

    private static Reading read(String task, String limit, String... units) {
        List<UnitText> responsible = Arrays.stream(units.length == 0 ? new String[] {"纪委"} : units)
                .map(UnitText::new)
                .toList();
        return ClauseReader.read(
                task,
                new ReadingContext("R2C4", responsible, TimeLimits.read(limit).orElse(TimeLimit.NONE)));
    }

    private static List<String> demands(Reading reading) {
        return reading.duties().stream().map(Seed::demand).toList();
    }

    private static List<String> spelled(Reading reading) {
        return reading.duties().stream().map(Seed::spell).toList();
    }

    private static List<String> flags(Reading reading) {
        return Stream.of(reading.flags())
                .flatMap(List::stream)
                .map(flag -> flag.code() + " " + flag.args())
                .toList();
    }
}
