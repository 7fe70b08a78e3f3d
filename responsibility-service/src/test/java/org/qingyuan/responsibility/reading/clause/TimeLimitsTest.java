package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.TimeLimit;

class TimeLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"全年", "全 年", "全年度", "本年度", "1-12月", "1月至12月"})
    void wholeYear(String words) {
        assertEquals(Optional.of(TimeLimit.wholeYear(words)), TimeLimits.read(words));
    }

    @ParameterizedTest
    @CsvSource({
        "2年, P2Y",
        "两年, P2Y",
        "2年内, P2Y",
        "三个月内, P3M",
        "6个月, P6M",
        "半年, P6M",
        "两周内, P14D",
        "30天, P30D",
        "2个季度, P6M"
    })
    void withinATimeThatStartsNobodyKnowsWhen(String words, Period within) {
        assertEquals(Optional.of(TimeLimit.within(words, within)), TimeLimits.read(words));
    }

    @ParameterizedTest
    @CsvSource({
        "12月,,12,",
        "十二月,,12,",
        "3月底前,,3,",
        "3月底前完成,,3,",
        "12月5日前,,12,5",
        "2012年12月5日前,2012,12,5",
        "２０１２年１２月,2012,12,",
        "2012年,2012,12,",
        "2012年底,2012,12,",
        "年底前,,12,",
        "每年底,,12,",
        "10月上旬,,10,10",
        "10月中旬前,,10,20",
        "10月下旬,,10,",
        "上半年,,6,",
        "2013年下半年,2013,12,",
        "第三季度,,9,",
        "一季度末,,3,"
    })
    void byADate(String words, Integer year, Integer month, Integer day) {
        assertEquals(Optional.of(TimeLimit.byDate(words, year, month, day)), TimeLimits.read(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "尽快", "长期", "13月", "2月30日", "3-6月", "每季度", "全年、12月", "12月;3月"})
    void isNotGuessedAt(String words) {
        assertEquals(Optional.empty(), TimeLimits.read(words));
    }

    @Test
    void aLeapDayMayBe() {
        assertEquals(Optional.of(TimeLimit.byDate("2月29日前", null, 2, 29)), TimeLimits.read("2月29日前"));
    }
}
