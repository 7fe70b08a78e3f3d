package org.qingyuan.inspection.scheme.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Clause;
import org.qingyuan.scoring.Quantity;
import org.qingyuan.scoring.Rule;

class CriterionReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每少1次扣1分,扣完为止|1|1||SHORTFALL|每少1次扣1分",
                "每少一次扣0.5分，扣完为止。|1|0.5||SHORTFALL|每少一次扣0.5分",
                "每缺2次扣１分，最多扣3分|2|1|3|SHORTFALL|每缺2次扣１分",
                "每漏报1起扣2分,扣完为止|1|2||SHORTFALL|每漏报1起扣2分",
                "逾期1次扣0.2分，扣完为止|1|0.2||NOT_ON_TIME|逾期1次扣0.2分",
                "未按时上报的每次扣0.5分,扣完为止|1|0.5||NOT_ON_TIME|未按时上报的每次扣0.5分",
                "每发现1起违规问题扣2分，最高扣6分|1|2|6|SUM|每发现1起违规问题扣2分",
            })
    void countedDeductions(String criterion, String step, String deduct, String cap, Quantity quantity, String words) {
        Clause clause = only(criterion);
        assertEquals(
                new Rule.PerCount(
                        new BigDecimal(step), new BigDecimal(deduct), cap == null ? null : new BigDecimal(cap)),
                clause.rule());
        assertEquals(quantity, clause.source().quantity());
        assertEquals(words, clause.words());
        assertEquals(List.of(FlagCode.SOURCE_NOT_SAID), codes(criterion));
    }

    @Test
    void percentagePointsWithTheirTarget() {
        Clause clause = only("办结率达到95%,每降低1个百分点扣0.1分,扣完为止");
        Rule.PerPercentagePoint rule = (Rule.PerPercentagePoint) clause.rule();
        assertEquals(new BigDecimal("95"), rule.target());
        assertEquals(new BigDecimal("0.1"), rule.deduct());
        assertEquals(Quantity.RATE, clause.source().quantity());
        assertTrue(codes("每降低1个百分点扣0.1分,扣完为止").contains(FlagCode.TARGET_NOT_SAID));
    }

    @Test
    void zeroingBinaryRatingBallotAverageAndBonus() {
        assertEquals(new Rule.Zeroing(BigDecimal.ONE), only("凡出现一例本项不得分").rule());
        assertTrue(only("有就得满分").rule() instanceof Rule.Binary);
        assertTrue(only("未建立的不得分").rule() instanceof Rule.Binary);
        assertTrue(only("由检查组酌情评分").rule() instanceof Rule.Rating);
        assertTrue(only("按民主测评结果折算").rule() instanceof Rule.BallotShare);
        assertTrue(only("按人均平均分折算").rule() instanceof Rule.AverageOverPersons);
        assertEquals(
                new Rule.Bonus(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("2")),
                only("每受表彰1次加0.5分，最多加2分").rule());
    }

    @Test
    void whatIsNotUnderstoodIsFlaggedWithItsPlace() {
        CriterionReading reading = CriterionReader.read("视完成情况综合确定得分", "b");
        assertEquals(List.of(), reading.clauses());
        assertEquals(
                List.of(
                        new Doubt(FlagCode.WORDS_NOT_READ, "视完成情况综合确定得分", 0),
                        new Doubt(FlagCode.NO_RULE, "视完成情况综合确定得分", 0)),
                reading.doubts());
    }

    @Test
    void ranksAreAlwaysAPersons() {
        assertEquals(List.of(FlagCode.WORDS_NOT_READ, FlagCode.NO_RULE), codes("年度排名末位的扣2分"));
    }

    @Test
    void wordsBeforeARuleAreShownToAPerson() {
        assertTrue(CriterionReader.read("重点单位每缺2次扣1分,最多扣3分", "b")
                .doubts()
                .contains(new Doubt(FlagCode.WORDS_NOT_READ, "重点单位", 0)));
    }

    @Test
    void aMissingCapIsFlaggedAndSeveralRulesAreToo() {
        assertTrue(codes("每少1次扣1分").contains(FlagCode.CAP_NOT_SAID));
        CriterionReading both = CriterionReader.read("每少1次扣1分,扣完为止;弄虚作假发现一例本项不得分", "b");
        assertEquals(2, both.clauses().size());
        assertTrue(both.doubts().stream().anyMatch(doubt -> doubt.code() == FlagCode.SEVERAL_RULES));
    }

    private static Clause only(String criterion) {
        List<Clause> clauses = CriterionReader.read(criterion, "b").clauses();
        assertEquals(1, clauses.size(), () -> clauses.toString());
        return clauses.getFirst();
    }

    private static List<FlagCode> codes(String criterion) {
        return CriterionReader.read(criterion, "b").doubts().stream()
                .map(Doubt::code)
                .toList();
    }
}
