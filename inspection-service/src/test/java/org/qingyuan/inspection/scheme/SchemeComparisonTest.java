package org.qingyuan.inspection.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.json.Canonical;

class SchemeComparisonTest {
    private static final Scheme SHIPPED = ShippedScheme.start(SchemeStart.EXAMPLE, "方案", 2026);

    @Test
    void aSchemeDoesNotDifferFromItself() {
        assertEquals(List.of(), SchemeComparison.of(SHIPPED, SHIPPED));
    }

    @Test
    void changedFiguresAreNamedByTheirPlace() {
        Scheme changed = changed("\"points\":5,\"requirement\":\"领导班子", "\"points\":6,\"requirement\":\"领导班子");
        assertEquals(
                List.of(new SchemeDifference(
                        DifferenceKind.CHANGED,
                        "sheets/UNIT/parts/quantitative/groups/1/indicators/1.1/points",
                        "领导班子、领导干部学习教育制度落实",
                        "5",
                        "6")),
                SchemeComparison.of(SHIPPED, changed));
    }

    @Test
    void aNewCodeIsOneGoneAndOneCome() {
        Scheme changed = changed("\"code\":\"1.6\"", "\"code\":\"1.7\"");
        List<SchemeDifference> differences = SchemeComparison.of(SHIPPED, changed);
        assertEquals(
                List.of(DifferenceKind.REMOVED, DifferenceKind.ADDED),
                differences.stream().map(SchemeDifference::kind).toList());
        assertTrue(differences.getFirst().path().endsWith("/indicators/1.6"));
    }

    @Test
    void anotherKindOfRuleIsOneChange() {
        Scheme changed = changed(
                "{\"comparison\":\"AT_MOST\",\"kind\":\"BINARY\",\"threshold\":0}",
                "{\"kind\":\"ZEROING\",\"threshold\":1}");
        assertTrue(SchemeComparison.of(SHIPPED, changed).stream()
                .allMatch(difference ->
                        difference.path().endsWith("/rule") && difference.kind() == DifferenceKind.CHANGED));
    }

    private static Scheme changed(String from, String to) {
        String text = Canonical.write(SHIPPED);
        assertTrue(text.contains(from), from);
        return Canonical.read(text.replace(from, to), Scheme.class);
    }
}
