package org.qingyuan.cases.petition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qingyuan.kit.sql.Statement;

/** The conditions of a filter. What looks at contents looks only at petitions that the caller sees whole. */
final class PetitionSearch {
    private static final String WORDS = "petition_words(p.title, p.content)";
    private static final int MOST_WORDS = 5;

    private PetitionSearch() {}

    static void narrow(Statement list, PetitionSight sight, PetitionFilter filter) {
        list.when(filter.unit(), "and s.full_sight and p.unit = :ofUnit", "ofUnit")
                .when(
                        name(filter.state()),
                        "and case when s.full_sight then p.state else 'RECALLED' end = :state",
                        "state")
                .when(name(filter.source()), "and p.source = :source", "source")
                .when(name(filter.kind()), "and s.full_sight and p.kind = :kind", "kind")
                .when(name(filter.light()), "and c.light = :light", "light")
                .when(filter.from(), "and p.received_on >= :receivedFrom", "receivedFrom")
                .when(filter.to(), "and p.received_on <= :receivedTo", "receivedTo");
        words(list, filter.q());
        queue(list, sight, filter.queue());
    }

    /** Each word is found through its pairs of characters and then read again: pairs alone may come from two places. */
    private static void words(Statement list, String q) {
        List<String> words = q == null
                ? List.of()
                : Arrays.stream(q.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            list.add("and s.full_sight and bigrams(" + WORDS + ") @> bigrams(:word" + i + ") and " + WORDS
                            + " like :like" + i)
                    .with("word" + i, word)
                    .with(
                            "like" + i,
                            "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
    }

    private static void queue(Statement list, PetitionSight sight, PetitionQueue queue) {
        switch (queue) {
            case null -> {}
            case HEAD ->
                list.add("and :heads and p.unit = cast(:unit as uuid) and p.state in ('REGISTERED', 'PROPOSED')")
                        .with("heads", sight.heads());
            case UNIT -> list.add("and :people and p.unit = cast(:unit as uuid) and p.state in ('IN_HAND', 'SIGNED')");
            case OVERSEER -> list.add("and :oversees and (p.state = 'RETURNED' or w.unread)");
            case DESK -> list.add("and :desk and p.state = 'RECALLED'");
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
