package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.responsibility.reading.TimeLimit;

/** The corpus in other words that mean the same: hardly a clause is read in another way, and none of them in silence. */
class SameWordsTest {
    /** 一年3月, 一个月5日, 每年度度末: nobody writes so. */
    private static final Pattern UNUSUAL =
            Pattern.compile(".*(?:一年(?:\\d|[一二三四五六七八九十]+[月、]|[末底初内度“上春开年])|一个月(?:\\d|[末底初])|一个季度末|度度).*");

    @ParameterizedTest
    @CsvSource({
        "每年, 一年",
        "每月, 一个月",
        "每季度, 一个季度",
        "每周, 一周",
        "每半年, 半年",
        "每两年, 两年",
        "每月, 每个月",
        "每年, 每年度",
        "每月, 应每月",
        "每月, 原则上每月",
        "每周, 必须每周",
        "不少于, 应不少于",
        "不少于, 不得少于",
        "不少于, 最少",
        "日前, 日之前",
        "个月内, 个月之内",
        "一次, 1次",
    })
    void areReadTheSame(String words, String others) {
        int tried = 0;
        List<String> different = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Corpus.Result result : results(words)) {
            String clause = result.entry().text();
            String other = clause.replace(words, others);
            boolean bare = !others.startsWith("每") && words.startsWith("每") && !others.contains("每");
            if (UNUSUAL.matcher(other).matches() || bare && !isCounted(clause, words)) {
                continue;
            }
            tried++;
            Reading reading = read(other);
            if (!demands(result.read()).equals(demands(spelled(reading)))) {
                different.add(other);
                if (result.flags().containsAll(codes(reading))) {
                    silent.add(other);
                }
            }
        }
        assertTrue(tried > 0);
        assertEquals(List.of(), silent);
        assertTrue(different.size() <= tried / 50, () -> different.toString());
    }

    /** Without 每 only a number of times behind it shows that a period is meant. */
    private static boolean isCounted(String clause, String words) {
        String behind = clause.substring(clause.indexOf(words) + words.length()).split("[，。；]")[0];
        return behind.matches("[^每]{0,28}?(?:[一二两三四]|\\d+)(?:次|遍|场|期).*");
    }

    /** Those that have the words once. */
    private static List<Corpus.Result> results(String words) {
        return Stream.concat(CorpusReport.TUNED.stream(), CorpusReport.HELD.stream())
                .flatMap(name -> Corpus.read(name).stream())
                .filter(result -> {
                    String text = result.entry().text();
                    return text.contains(words) && text.indexOf(words) == text.lastIndexOf(words);
                })
                .toList();
    }

    private static Set<String> codes(Reading reading) {
        return reading.flags().stream().map(flag -> flag.code().name()).collect(Collectors.toSet());
    }

    private static List<String> spelled(Reading reading) {
        return reading.duties().stream().map(Corpus::spell).toList();
    }

    /** Without the words of the clause, which differ. */
    private static List<String> demands(List<String> spelled) {
        return spelled.stream()
                .map(duty -> duty.substring(0, duty.lastIndexOf(" | ")))
                .toList();
    }

    private static Reading read(String clause) {
        return ClauseReader.read(clause, new ReadingContext(null, List.of(), TimeLimit.NONE));
    }
}
