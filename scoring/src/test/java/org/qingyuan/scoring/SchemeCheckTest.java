package org.qingyuan.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.json.Canonical;
import org.qingyuan.scoring.json.NotCanonical;

class SchemeCheckTest {
    private static final String EXAMPLE = WorkedExampleTest.text("worked-example/scheme.json");

    @Test
    void theExampleHasNoFaults() {
        assertEquals(List.of(), faults(EXAMPLE));
    }

    @Test
    void weightsMustBeExactlyOneHundred() {
        assertEquals(
                List.of(new Fault(FaultCode.WEIGHTS, "/sheets/0/parts", "100", "100.1")),
                faults(EXAMPLE.replace("\"weight\": 30", "\"weight\": 30.1")));
    }

    @Test
    void pointsMustAddUpToThePart() {
        assertEquals(
                List.of(new Fault(FaultCode.POINTS, "/sheets/0/parts/0/full", "25", "24.5")),
                faults(EXAMPLE.replace("\"points\": 8,", "\"points\": 7.5,")));
    }

    @Test
    void aRuleMustFitItsSource() {
        assertEquals(
                List.of(new Fault(
                        FaultCode.RULE_AND_SOURCE,
                        "/sheets/0/parts/0/groups/0/indicators/0/clauses/0/source/quantity",
                        null,
                        "EACH")),
                faults(EXAMPLE.replaceFirst("SHORTFALL", "EACH")));
    }

    @Test
    void undoneWorkCannotBringPoints() {
        assertEquals(
                FaultCode.RULE_AND_SOURCE,
                faults(EXAMPLE.replace("AT_MOST", "AT_LEAST")).getFirst().code());
    }

    @Test
    void aBonusDoesNotBelongAmongIndicators() {
        assertEquals(
                List.of(new Fault(FaultCode.WRONG_PLACE, "/sheets/0/adjustments/0/clauses/0/rule", null, "Zeroing")),
                faults(EXAMPLE.replace(
                        "{\"kind\": \"BONUS\", \"step\": 1, \"add\": 1, \"cap\": 3}",
                        "{\"kind\": \"ZEROING\", \"threshold\": 1}")));
    }

    @Test
    void gradesFallToZeroWithoutAGap() {
        assertEquals(
                List.of(new Fault(FaultCode.GRADE_ORDER, "/grades/4/from", "0", "1")),
                faults(EXAMPLE.replace("\"title\": \"不合格\", \"from\": 0", "\"title\": \"不合格\", \"from\": 1")));
        assertEquals(
                FaultCode.GRADE_ORDER,
                faults(EXAMPLE.replace("\"from\": 80", "\"from\": 95"))
                        .getFirst()
                        .code());
    }

    @Test
    void everyReferenceMustLeadSomewhere() {
        assertEquals(
                List.of(new Fault(
                        FaultCode.UNKNOWN_REFERENCE,
                        "/sheets/0/parts/2/groups/0/indicators/0/clauses/0/rule/ballot",
                        null,
                        "none")),
                faults(EXAMPLE.replace("\"ballot\": \"appraisal\"", "\"ballot\": \"none\"")));
    }

    @Test
    void anEmptySchemeIsToldEverythingItLacks() {
        Scheme empty = new Scheme(null, 0, null, null, null, null, null, null, null, null, null, null, null);
        assertEquals(
                List.of("/title", "/year", "/base", "/notApplicable", "/rounding", "/sheets", "/grades"),
                SchemeCheck.faults(empty).stream().map(Fault::place).toList());
    }

    @Test
    void nothingIsScoredByAFaultyScheme() {
        Scheme faulty = read(EXAMPLE.replace("\"weight\": 30", "\"weight\": 29"));
        Facts facts = Canonical.read(WorkedExampleTest.text("worked-example/facts.json"), Facts.class);
        assertThrows(IllegalArgumentException.class, () -> Scoring.evaluate(faulty, facts));
    }

    @Test
    void impossibleCountsAreRefused() {
        String facts = WorkedExampleTest.text("worked-example/facts.json");
        Facts overfull = Canonical.read(facts.replace("\"returned\": 20", "\"returned\": 19"), Facts.class);
        assertEquals(
                List.of(new Fault(FaultCode.IMPOSSIBLE_COUNT, "/facts/6/counts", "0–19", "20")),
                FactsCheck.faults(read(EXAMPLE), overfull));
    }

    @Test
    void nineAndEightyAreTheLowestOfTheirGrade() {
        Scheme scheme = read(EXAMPLE);
        assertEquals("good", new Grading(scheme).byTotal(new BigDecimal("89.99")));
        assertEquals("good", new Grading(scheme).byTotal(new BigDecimal("89.5")));
        assertEquals("excellent", new Grading(scheme).byTotal(new BigDecimal("90")));
        Grading conditions = new Grading(scheme);
        assertEquals("qualified", conditions.grade(new BigDecimal("95"), 2, List.of()));
        assertEquals(List.of(new GradeStep("excellent", 2, null), new GradeStep("good", 2, null)), conditions.steps());
        assertEquals(6, new Quota(ObjectKind.UNIT, "excellent", new BigDecimal("30")).places(20));
        assertEquals(5, new Quota(ObjectKind.UNIT, "excellent", new BigDecimal("30")).places(19));
    }

    @Test
    void canonicalTextIsTheSameForEqualDocuments() {
        String text = Canonical.write(read(EXAMPLE));
        assertEquals(text, Canonical.write(read(EXAMPLE.replace("\"weight\": 30", "\"weight\": 3.0e1"))));
        assertTrue(text.startsWith("{\"adjustments\"") || text.startsWith("{\"ballots\""));
        assertThrows(NotCanonical.class, () -> read(EXAMPLE.replace("\"basis\"", "\"bases\"")));
        assertThrows(NotCanonical.class, () -> read(EXAMPLE + "x"));
        assertThrows(NotCanonical.class, () -> read(EXAMPLE.replace("HALF_UP", "UP")));
        assertThrows(NotCanonical.class, () -> read(EXAMPLE.replace("\"year\": 2026", "\"year\": 2026.5")));
    }

    private static Scheme read(String json) {
        return Canonical.read(json, Scheme.class);
    }

    private static List<Fault> faults(String json) {
        return SchemeCheck.faults(read(json));
    }
}
