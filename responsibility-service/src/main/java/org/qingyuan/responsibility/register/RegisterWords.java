package org.qingyuan.responsibility.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qingyuan.responsibility.Sql;

/** Words that an entry is looked for by: found through their pairs of characters, then read again. */
final class RegisterWords {
    private static final String WORDS = "record_words(e.title, '', '', e.form_values)";
    private static final int MOST_WORDS = 5;

    private RegisterWords() {}

    static Sql narrow(Sql sql, String q) {
        List<String> words = q == null
                ? List.of()
                : Arrays.stream(q.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            sql.add("and bigrams(" + WORDS + ") @> bigrams(:word" + i + ") and " + WORDS + " like :like" + i)
                    .with("word" + i, words.get(i))
                    .with("like" + i, Sql.contains(words.get(i)));
        }
        return sql;
    }
}
