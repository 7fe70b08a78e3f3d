package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Words thrown together at random: the reader must stand them, and no number among them may be passed over in silence. */
class RandomWordingTest {
    private static final int SENTENCES = 4_000;

    private static final List<String> WORDS = List.of(
            "每年",
            "每季度",
            "每月",
            "每两周",
            "全年",
            "半年",
            "年底前",
            "3月底前",
            "12月5日",
            "6月、12月",
            "每月5日前",
            "三年内",
            "任期内",
            "首月",
            "不少于",
            "不超过",
            "至少",
            "以上",
            "左右",
            "2次",
            "两场",
            "1—2个",
            "三五名",
            "10件",
            "20%",
            "百分之八十",
            "50人次",
            "4学时",
            "一次",
            "30家",
            "市局",
            "各单位",
            "党支部",
            "班子成员",
            "每名民警",
            "志愿者",
            "纪委书记",
            "各成员单位",
            "新入警的民警",
            "管理员",
            "开展",
            "组织",
            "召开",
            "检查",
            "走访",
            "培训",
            "建立",
            "落实",
            "严禁",
            "不得",
            "对",
            "将",
            "由",
            "发现",
            "凡",
            "逢",
            "必要时",
            "定期",
            "及时",
            "的",
            "，",
            "、",
            "。",
            "；",
            "（",
            "）",
            "“",
            "”",
            "《",
            "》",
            "：",
            "和",
            "或者",
            "分别",
            "各",
            "同时，",
            "1.",
            "一、",
            "①",
            "\n",
            " ",
            "□",
            "〔2012〕28号",
            "第三次",
            "三重一大",
            "0",
            "99999999",
            "零",
            "〇",
            "十",
            "百",
            "月",
            "年",
            "次",
            "前",
            "后",
            "起",
            "至",
            "-",
            "%",
            "𠮷",
            "ＡＢ",
            "去年",
            "已开展");

    private static final Pattern ARABIC_COUNT = Pattern.compile("\\d+(?:次|场|件|家|学时|人次|%)");

    @Test
    void whateverStandsThereIsReadTheSameTwiceAndFromTheText() {
        Random random = new Random(20121025);
        for (int i = 0; i < SENTENCES; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = 1 + random.nextInt(14); n > 0; n--) {
                words.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            String text = words.toString();
            Reading reading = assertDoesNotThrow(() -> read(text), text);
            assertEquals(reading, read(text), text);
            Stream.concat(
                            reading.duties().stream().map(DutyText::clause),
                            reading.flags().stream().map(FlagText::clause))
                    .forEach(clause -> assertEquals(cut(text, clause), clause.text(), text));
            reading.duties().forEach(duty -> assertTrue(duty.atLeast() == null || duty.atLeast() > 0, text));
        }
    }

    /** Every number with its measure word became a demand, or somebody is asked. */
    @Test
    void noCountIsPassedOverInSilence() {
        Random random = new Random(7);
        List<String> heads = List.of("", "党支部", "各科室", "对外来企业", "建立机制，", "结合实际，", "去年", "健全制度；", "班子成员");
        List<String> acts = List.of("开展检查", "走访企业", "组织培训", "建设站点", "落实要求", "管理台账", "，严禁造假", "，确保");
        List<String> counts = List.of("3次", "5场", "7件", "9家", "11学时", "13人次", "15%", "不少于3次", "17公里", "19万元", "21张");
        List<String> times = List.of("每年", "每月", "", "6月底前", "三年内", "每次", "在每季度", "的每月");
        for (int i = 0; i < SENTENCES; i++) {
            String text = pick(heads, random)
                    + pick(times, random)
                    + pick(acts, random)
                    + pick(counts, random)
                    + pick(List.of("", "以上", "，并" + pick(acts, random) + pick(counts, random)), random);
            Reading reading = read(text);
            ARABIC_COUNT
                    .matcher(text)
                    .results()
                    .map(found -> Integer.parseInt(found.group().replaceAll("\\D", "")))
                    .forEach(n -> assertTrue(
                            !reading.flags().isEmpty()
                                    || reading.duties().stream().anyMatch(duty -> has(duty, n)),
                            text + " " + reading));
        }
    }

    @Test
    void aLongTaskTakesNoLongerThanItsLength() {
        String unit = "各单位每季度至少组织开展2次检查，每年6月、12月底前各报送一次总结，对新提拔的干部逐人进行任前谈话，严禁弄虚作假。";
        String commas = "结合实际、围绕重点、按照要求，";
        List<String> tasks = List.of(
                unit.repeat(20_000 / unit.length()),
                commas.repeat(20_000 / commas.length()),
                "每".repeat(20_000),
                "一".repeat(20_000),
                "3、".repeat(10_000),
                "的".repeat(20_000),
                "每年每月".repeat(5_000),
                "民警、".repeat(6_000),
                "1月至".repeat(5_000));
        for (String task : tasks) {
            assertTimeout(Duration.ofSeconds(20), () -> read(task), () -> task.substring(0, 20));
        }
    }

    private static boolean has(DutyText duty, int n) {
        return duty.atLeast() != null && duty.atLeast() == n || duty.atMost() != null && duty.atMost() == n;
    }

    private static String cut(String text, Clause clause) {
        return text.substring(clause.start(), clause.end());
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Reading read(String text) {
        return ClauseReader.read(text, new ReadingContext("R1C1", List.of(), TimeLimit.NONE));
    }
}
