package org.qingyuan.responsibility;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A SELECT put together from fixed fragments; whatever comes from a caller goes in as a parameter. */
public final class Sql {
    private static final int MOST_WORDS = 5;

    private final StringBuilder text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Sql(String select) {
        text = new StringBuilder(select);
    }

    public Sql add(String fragment) {
        text.append(' ').append(fragment);
        return this;
    }

    public Sql with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the fragment and its parameter only where there is a value. */
    public Sql when(Object value, String fragment, String parameter) {
        return value == null ? this : add(fragment).with(parameter, value);
    }

    /**
     * Narrows to rows whose text has each of the words: found through its pairs of characters, which have an index, and then
     * read again, since pairs alone may come from two places.
     *
     * @param text as SQL, in the words of the index
     * @param asked parted by blanks; five of them count
     */
    public Sql words(String text, String asked) {
        List<String> words = asked == null
                ? List.of()
                : Arrays.stream(asked.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            add("and bigrams(" + text + ") @> bigrams(:word" + i + ") and " + text + " like :like" + i)
                    .with("word" + i, words.get(i))
                    .with("like" + i, contains(words.get(i)));
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    public List<Tuple> rows(EntityManager entities) {
        Query query = entities.createNativeQuery(text.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** A search word inside LIKE: its own wildcards count as letters. */
    public static String contains(String word) {
        return word == null || word.isBlank()
                ? null
                : "%" + word.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
