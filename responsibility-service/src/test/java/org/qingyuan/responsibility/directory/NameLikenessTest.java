package org.qingyuan.responsibility.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    private static final List<String> UNITS = List.of(
            "纪委",
            "政工室",
            "办公室",
            "法制室",
            "指挥中心",
            "督察大队",
            "治安大队",
            "刑侦大队",
            "经侦大队",
            "出入境管理大队",
            "网安大队",
            "交通巡逻警察大队",
            "云岫派出所",
            "松风派出所");

    @ParameterizedTest
    @CsvSource({
        "治安,治安大队",
        "交巡警,交通巡逻警察大队",
        "交巡警大队,交通巡逻警察大队",
        "刑侦支队,刑侦大队",
        "市公安局治安大队,治安大队",
        "出入境管理科,出入境管理大队",
        "出入境,出入境管理大队",
        "云岫所,云岫派出所",
        "网监大队,网安大队"
    })
    void theUnitThatIsMeantComesFirst(String words, String unit) {
        assertEquals(
                unit,
                UNITS.stream()
                        .max(Comparator.comparingDouble(u -> NameLikeness.of(words, u)))
                        .orElseThrow());
        assertTrue(NameLikeness.of(words, unit) >= 0.3, () -> words + " " + NameLikeness.of(words, unit));
    }

    @Test
    void aRankInCommonIsNoLikeness() {
        assertTrue(NameLikeness.of("交警大队", "治安大队") < 0.3);
        assertTrue(NameLikeness.of("湖滨派出所", "云岫派出所") < 0.3);
    }

    @Test
    void theSameIsOneAndNothingIsZero() {
        assertEquals(1, NameLikeness.of("治安大队", "治安大队"), 1e-9);
        assertEquals(0, NameLikeness.of("xyz", "治安大队"), 1e-9);
        assertEquals(0, NameLikeness.of("", "治安大队"), 1e-9);
    }

    @Test
    void aNameLeavesOutLessThanItsAbbreviation() {
        assertTrue(NameLikeness.of("治安", "治安大队") > NameLikeness.of("交巡警", "交通巡逻警察大队"));
    }
}
