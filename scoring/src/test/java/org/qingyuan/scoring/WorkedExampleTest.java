package org.qingyuan.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.json.Canonical;

/** The example of docs/scoring.md, computed by hand there; every figure is spelled out here again. */
class WorkedExampleTest {
    private final Scheme scheme = Canonical.read(text("worked-example/scheme.json"), Scheme.class);
    private final Facts facts = Canonical.read(text("worked-example/facts.json"), Facts.class);
    private final Score score = Scoring.evaluate(scheme, facts);

    @Test
    void eachIndicatorHasTheDigitsComputedByHand() {
        assertEquals("6.00", indicator("1.1").score().toPlainString());
        assertEquals(1, indicator("1.1").notYetDue());
        assertEquals("5.17", indicator("3.2").score().toPlainString());
        assertEquals("6.00", indicator("5.3").score().toPlainString());
        assertEquals("8.50", indicator("q.1").score().toPlainString());
        assertEquals("90.00", indicator("m.1").score().toPlainString());
        assertEquals(IndicatorState.NOT_APPLICABLE, indicator("1.6").state());
    }

    @Test
    void theWayToARateIsExplained() {
        ClauseScore clause = indicator("3.2").clauses().getFirst();
        assertEquals("8.3333333333 × 0.1 ÷ 1", clause.formula());
        assertEquals(
                List.of(
                        new Value("required", new BigDecimal("12")),
                        new Value("onTime", new BigDecimal("11")),
                        new Value("rate", new BigDecimal("91.6666666667")),
                        new Value("below", new BigDecimal("8.3333333333"))),
                clause.values());
        assertEquals(List.of("f2"), clause.facts());
    }

    @Test
    void ballotsAreTrimmedAndWeighted() {
        List<Value> values = indicator("m.1").clauses().getFirst().values();
        assertTrue(values.contains(new Value("result.leaders", new BigDecimal("95.0000000000"))));
        assertTrue(values.contains(new Value("counted.officers", new BigDecimal("18"))));
        assertTrue(values.contains(new Value("result.officers", new BigDecimal("86.6666666667"))));
        assertTrue(values.contains(new Value("share", new BigDecimal("90.0000000000"))));
    }

    @Test
    void theTotalIsTheOneComputedByHand() {
        assertEquals("51.5100000000", score.parts().get(0).weighted().toPlainString());
        assertEquals("8.5000000000", score.parts().get(1).weighted().toPlainString());
        assertEquals("27.0000000000", score.parts().get(2).weighted().toPlainString());
        assertEquals("88.01", score.total().toPlainString());
        assertEquals("good", score.grade());
        assertTrue(score.complete());
    }

    private IndicatorScore indicator(String code) {
        return score.parts().stream()
                .flatMap(part -> part.indicators().stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static String text(String resource) {
        try (var in = WorkedExampleTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
