package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.clause.Corpus.Result;

/** The grammar against official clauses of many trades; {@code -Dreading.write=true} writes the figures into the docs. */
class CorpusTest {
    private static final Path DOCUMENT = Path.of("../docs/reading.md");
    private static final String START = "<!-- corpus: written by CorpusTest -->\n";
    private static final String END = "<!-- /corpus -->\n";

    @Test
    void whatTheGrammarIsTunedOnIsReadRightFlagsIncluded() {
        for (String name : CorpusReport.TUNED) {
            for (Result result : Corpus.read(name)) {
                assertEquals(
                        result.entry().duties(), result.read(), result.entry().text());
                assertEquals(
                        result.entry().flags(), result.flags(), result.entry().text());
            }
        }
    }

    @Test
    void ofTheOthersAtLeast95PercentOfTheCountableAreRight() {
        List<Result> countable = CorpusReport.held().stream()
                .filter(result -> result.entry().countable())
                .toList();
        long right = countable.stream().filter(Result::right).count();
        assertTrue(countable.size() >= 390, countable.size() + " countable clauses");
        assertTrue(right >= 0.95 * countable.size(), right + " of " + countable.size() + wrong(r -> !r.right()));
    }

    @Test
    void soIsEachClauseByItselfAndLittleIsReadThatNobodyDemands() {
        ByClause all = CorpusReport.byClause();
        assertTrue(all.right() >= 0.95 * all.demanded(), all.toString());
        assertTrue(all.extra() <= 0.05 * all.demanded(), all.toString());
    }

    @Test
    void noneIsWrongInSilence() {
        String silent = wrong(Result::silentlyWrong);
        assertEquals("", silent);
    }

    @Test
    void theDocumentShowsTheFigures() throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(START) + START.length();
        int to = text.indexOf(END);
        if (Boolean.getBoolean("reading.write")) {
            Files.writeString(DOCUMENT, text.substring(0, from) + CorpusReport.text() + text.substring(to));
            return;
        }
        assertEquals(CorpusReport.text(), text.substring(from, to));
    }

    private static String wrong(Predicate<Result> which) {
        StringBuilder list = new StringBuilder();
        CorpusReport.held().stream()
                .filter(which)
                .forEach(result -> list.append("\n%s\n  expected %s\n  read     %s %s"
                        .formatted(result.entry().text(), result.entry().duties(), result.read(), result.flags())));
        return list.toString();
    }
}
