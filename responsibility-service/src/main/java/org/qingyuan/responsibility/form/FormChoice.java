package org.qingyuan.responsibility.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qingyuan.responsibility.reading.DutyKind;

/**
 * Which form a duty is recorded with unless somebody chose another one. Pure. A form that names the item and a word of the
 * clause comes first, the longest word deciding; a form for several lines at once names words that the clause has all of, and
 * they count together, so that it comes before the form of any one line while the lines stand in one clause, and never after
 * they were split. Then comes a form that names the item alone; then, for tables that are numbered in another way, one with a
 * word of at least four characters. What is left is a progress report for a standing duty, and the plain form for any other.
 */
final class FormChoice {
    static final String PROGRESS = "progress-report";
    static final String PLAIN = "activity";

    private static final int ITEM = 1000;
    private static final int TELLING = 4;

    private FormChoice() {}

    /** @param forms those in use, by what they serve */
    static String of(Collection<Candidate> forms, String item, String clause, DutyKind kind) {
        return forms.stream()
                .map(form -> new Scored(form.code(), form.score(item, clause)))
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparingInt(Scored::score).thenComparing(Scored::code, Comparator.reverseOrder()))
                .map(Scored::code)
                .orElse(kind == DutyKind.STANDING ? PROGRESS : PLAIN);
    }

    private record Scored(String code, int score) {}

    record Candidate(String code, Collection<FormDefinition.Serves> serves) {
        private int score(String item, String clause) {
            return serves.stream()
                    .mapToInt(one -> score(one, item, clause))
                    .max()
                    .orElse(0);
        }

        private static int score(FormDefinition.Serves one, String item, String clause) {
            List<String> all = one.all() == null ? List.of() : one.all();
            int together = all.stream().allMatch(clause::contains)
                    ? all.stream().mapToInt(String::length).sum()
                    : 0;
            int word = one.words().stream()
                    .filter(clause::contains)
                    .mapToInt(String::length)
                    .reduce(together, Math::max);
            boolean named = item.equals(one.item());
            if (word == 0) {
                return named && one.words().isEmpty() && all.isEmpty() ? ITEM / 2 : 0;
            }
            return named ? ITEM + word : word >= TELLING ? word : 0;
        }
    }
}
