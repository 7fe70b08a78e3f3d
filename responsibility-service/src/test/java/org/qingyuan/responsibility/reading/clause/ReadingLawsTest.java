package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.TimeLimit;

/** What holds of every reading, shown on every clause of the corpus. */
class ReadingLawsTest {
    private static final List<String> FILES = Stream.concat(CorpusReport.TUNED.stream(), CorpusReport.HELD.stream())
            .toList();

    private static final List<String> CLAUSES = FILES.stream()
            .flatMap(name -> Corpus.entries(name).stream())
            .map(Corpus.Entry::text)
            .toList();

    private static final Map<String, Reading> READ = new HashMap<>();

    @Test
    void aClauseIsAPieceOfTheText() {
        for (String text : CLAUSES) {
            for (DutyText duty : read(text).duties()) {
                assertEquals(
                        text.substring(duty.clause().start(), duty.clause().end()),
                        duty.clause().text());
            }
        }
    }

    @Test
    void whatRecursSaysHowOftenAndACountIsAtLeastOne() {
        for (String text : CLAUSES) {
            for (DutyText duty : read(text).duties()) {
                if (duty.kind() == DutyKind.RECURRING) {
                    assertNotNull(duty.every(), text);
                    assertNotNull(duty.atLeast(), text);
                }
                assertTrue(duty.atLeast() == null || duty.atLeast() >= 1, text);
                assertTrue(duty.atMost() == null || duty.atLeast() == null || duty.atMost() >= duty.atLeast(), text);
            }
        }
    }

    @Test
    void typographyChangesNothing() {
        for (String text : CLAUSES) {
            String spaced = text.replaceAll("(?<=[\\u4e00-\\u9fff])(?=[\\u4e00-\\u9fff])", " ");
            assertEquals(demands(text), demands(fullWidth(spaced)), text);
        }
    }

    @Test
    void twoSentencesAreReadAsTheyAreReadAlone() {
        for (int i = 0; i + 1 < CLAUSES.size(); i++) {
            String a = CLAUSES.get(i);
            String b = CLAUSES.get(i + 1);
            List<String> both = Stream.concat(demands(a).stream(), demands(b).stream())
                    .sorted()
                    .toList();
            assertEquals(both, demands(a + b), a + b);
        }
    }

    @Test
    void everyReadingIsTheSameTwice() {
        FILES.stream().flatMap(name -> Corpus.read(name).stream()).forEach(other -> {
            String text = other.entry().text();
            assertEquals(other.whole(), read(text), text);
        });
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    /** Each text of the corpus is looked at by several laws and read once. */
    private static Reading read(String text) {
        return READ.computeIfAbsent(
                text, words -> ClauseReader.read(words, new ReadingContext(null, List.of(), TimeLimit.NONE)));
    }

    private static List<String> demands(String text) {
        Reading reading = read(text);
        return Stream.concat(
                        reading.duties().stream().map(duty -> Corpus.spell(duty)
                                .replaceAll("[\\s]", "")
                                .replaceAll("\\|[^|]*$", "")),
                        reading.flags().stream().map(flag -> flag.code().name()))
                .sorted()
                .toList();
    }
}
