package org.qingyuan.inspection.scheme.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Clause;
import org.qingyuan.scoring.Comparison;
import org.qingyuan.scoring.Rule;

/** Criteria with their meaning, in criteria/README.md's notation: none may be read wrongly without a flag. */
class CriteriaCorpusTest {
    @ParameterizedTest
    @CsvSource({"a, 169, 170", "c, 49, 50", "d, 29, 30"})
    void nothingIsReadWronglyInSilence(String corpus, int right, int all) throws IOException {
        List<String> silent = new ArrayList<>();
        int counted = 0;
        List<String> lines = lines(corpus);
        for (String line : lines) {
            String[] parts = line.split("\\|");
            CriterionReading reading = CriterionReader.read(parts[0], "b");
            Set<FlagCode> flags = reading.doubts().stream().map(Doubt::code).collect(Collectors.toSet());
            boolean veto = flags.contains(FlagCode.VETO_SAID);
            boolean asked = flags.contains(FlagCode.WORDS_NOT_READ) || flags.contains(FlagCode.NO_RULE) && !veto;
            String read = read(reading, flags.contains(FlagCode.LEVELS_RATED), veto);
            boolean isRight = parts[1].contains("?") ? asked : read.equals(parts[1]) && !asked;
            counted += isRight ? 1 : 0;
            if (!isRight && !asked) {
                silent.add(parts[0] + " → " + read);
            }
        }
        assertEquals(List.of(), silent);
        assertEquals(all, lines.size());
        assertTrue(counted >= right, corpus + ": " + counted);
    }

    private static String read(CriterionReading reading, boolean levels, boolean veto) {
        String rules =
                reading.clauses().stream().map(clause -> rule(clause, levels)).collect(Collectors.joining(";"));
        return !veto ? rules : rules.isEmpty() ? "V" : rules + ";V";
    }

    private static String rule(Clause clause, boolean levels) {
        String quantity = "" + clause.source().quantity();
        return switch (clause.rule()) {
            case Rule.PerCount rule ->
                "C:" + quantity + "/" + n(rule.step()) + "/" + n(rule.deduct()) + "/" + n(rule.cap());
            case Rule.PerPercentagePoint rule ->
                "P:" + n(rule.target()) + "/" + n(rule.step()) + "/" + n(rule.deduct()) + "/" + n(rule.cap());
            case Rule.Binary rule ->
                "B:" + quantity + (rule.comparison() == Comparison.AT_LEAST ? ">=" : "<=") + n(rule.threshold());
            case Rule.Zeroing rule -> "Z:" + n(rule.threshold());
            case Rule.Bonus rule -> "+:" + n(rule.step()) + "/" + n(rule.add()) + "/" + n(rule.cap());
            case Rule.Rating rule -> (levels ? "L:" : "R:") + n(rule.full());
            case Rule.AverageOverPersons rule -> "A:" + n(rule.full());
            case Rule.BallotShare _ -> "S";
            case Rule.DeductByRank _ -> "rank";
        };
    }

    private static String n(BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private static List<String> lines(String corpus) throws IOException {
        try (InputStream in = CriteriaCorpusTest.class.getResourceAsStream("/criteria/" + corpus + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
