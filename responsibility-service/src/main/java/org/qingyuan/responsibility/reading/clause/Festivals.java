package org.qingyuan.responsibility.reading.clause;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Festivals as dates: those with a fixed day are due the day before, the others are only found. */
final class Festivals {
    private static final String FEAST = "[“\"‘]?(?:元旦|春节|清明|五一|端午|七一|八一|中秋|国庆)";

    static final Pattern PATTERN = Pattern.compile(
            "[“\"‘]?(?<fixed>元旦|三八|劳动节|五一|五四|七一|八一|国庆|十一(?!届|月|个|次|条|项)|教师节)[”\"’]?(?:节)?(?:假期)?(?<eve>前后|前(?!\\d)夕?|期间|之前|(?=[、和及与]"
                    + FEAST
                    + "))|(?:春节|端午|中秋|清明|除夕|元宵|重阳|建军节|建党节|儿童节|妇女节|[\\u4e00-\\u9fff](?<!环|季|细|情|调|关|章|枝|礼|过|时|次|个)节|党的生日|“?六一”?)(?:节)?(?:前后|前夕?|期间|之前|(?=[、和及与]"
                    + FEAST
                    + "))|[“\"‘](?:元旦|五一|五四|六一|七一|八一|十一|三八)[”\"’](?:节|期间)?(?=[，、和及与予组开举召评表集走慰]|$)|(?:汛期|寒暑?假|暑假|开学|放假|离任|届满|换届)前(?!"
                    + Numeral.ANY
                    + "个?(?:月|周|天|日|工作日))");

    /** The last day before the festival. */
    private static final Map<String, int[]> FIXED = Map.of(
            "元旦", new int[] {12, 31},
            "三八", new int[] {3, 7},
            "劳动节", new int[] {4, 30},
            "五一", new int[] {4, 30},
            "五四", new int[] {5, 3},
            "七一", new int[] {6, 30},
            "八一", new int[] {7, 31},
            "国庆", new int[] {9, 30},
            "十一", new int[] {9, 30},
            "教师节", new int[] {9, 9});

    private Festivals() {}

    /** Null where the day is not fixed, or more than the day before is meant. */
    static TimeLimit limit(Matcher matcher, String words) {
        if (matcher.group("fixed") == null || !matcher.group("eve").matches("前|之前")) {
            return null;
        }
        int[] date = FIXED.get(matcher.group("fixed"));
        return TimeLimit.byDate(words, null, date[0], date[1]);
    }
}
