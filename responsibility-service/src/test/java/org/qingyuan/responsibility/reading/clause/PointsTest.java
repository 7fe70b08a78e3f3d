package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Words of a task that are no part of what is demanded: points, places to look up, days from which something holds. */
class PointsTest {

    @ParameterizedTest
    @CsvSource({
        "每季度开展一次廉政谈话（6分）。, 每季度开展一次廉政谈话",
        "每季度报送一次台账，少报一次扣0.5分。, 每季度报送一次台账",
        "每季度报送一次台账，每漏一项扣1分，扣完为止。, 每季度报送一次台账",
        "局领导轮流接访（具体安排见附表）。, 局领导轮流接访",
        "每季度召开一次例会（遇节假日顺延）。, 每季度召开一次例会（遇节假日顺延）"
    })
    void pointsAreNoWordsOfTheDuty(String task, String words) {
        assertEquals(List.of(words), words(task));
    }

    @Test
    void whatEarnsPointsIsAskedFor() {
        var duty = ClauseReader.read("党支部全年开展警示教育不少于四次加2分。", row()).duties().getFirst();
        assertEquals(DutyKind.RECURRING, duty.kind());
        assertEquals(4, duty.atLeast());
    }

    @Test
    void pointsAloneStay() {
        assertEquals(List.of("迟报一次扣0.5分，漏报一次扣1分"), words("迟报一次扣0.5分，漏报一次扣1分。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本办法从今年5月1日起开始执行。", "考核周期为上年12月1日至当年11月30日止。", "继续落实周五学习日制度。"})
    void daysFromWhichSomethingHoldsAreNoDayToDoItBy(String task) {
        var reading = ClauseReader.read(task, row());
        assertEquals(DutyKind.STANDING, reading.duties().getFirst().kind());
        assertEquals(false, reading.flags().isEmpty(), "the days are shown to a person");
    }

    private static List<String> words(String task) {
        return ClauseReader.read(task, row()).duties().stream()
                .map(duty -> duty.clause().text())
                .toList();
    }

    private static ReadingContext row() {
        return new ReadingContext(null, List.of(), TimeLimit.NONE);
    }
}
