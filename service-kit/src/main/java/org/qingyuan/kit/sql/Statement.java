package org.qingyuan.kit.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** One SQL statement put together from fixed fragments; whatever comes from a caller goes in as a parameter. */
public class Statement {
    private static final int MOST_WORDS = 5;

    private final StringBuilder text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Statement(String sql) {
        text = new StringBuilder(sql);
    }

    public Statement add(String fragment) {
        text.append(' ').append(fragment);
        return this;
    }

    public Statement with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the fragment and its parameter only where there is a value. */
    public Statement when(Object value, String fragment, String parameter) {
        return value == null ? this : add(fragment).with(parameter, value);
    }

    /**
     * Narrows to rows whose text has each of the words: found through its pairs of characters, which have an index, and then
     * read again, since pairs alone may come from two places.
     *
     * @param text as SQL, in the words of the index
     * @param asked parted by blanks; five of them count
     */
    public Statement words(String text, String asked) {
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

    /** A search word inside LIKE: its own wildcards count as letters. Null of a blank one. */
    public static String contains(String word) {
        return word == null || word.isBlank()
                ? null
                : "%" + word.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public List<Tuple> rows(EntityManager entities) {
        return rows(entities, row -> row);
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> rows(EntityManager entities, Function<Tuple, T> view) {
        Query query = entities.createNativeQuery(text.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList()).stream().map(view).toList();
    }

    public <T> Optional<T> first(EntityManager entities, Function<Tuple, T> view) {
        return rows(entities, view).stream().findFirst();
    }

    /** @return how many rows were written */
    public int run(EntityManager entities) {
        Query query = entities.createNativeQuery(text.toString());
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /**
     * For an UPDATE whose WHERE names the version that the caller started from.
     *
     * @throws Problem 412 when no row was written
     */
    public void runFresh(EntityManager entities) {
        if (run(entities) == 0) {
            throw new Problem(BaseProblem.STALE_VERSION);
        }
    }
}
