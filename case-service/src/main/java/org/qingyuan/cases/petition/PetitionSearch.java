package org.qingyuan.cases.petition;

import org.qingyuan.kit.sql.Statement;

/** The conditions of a filter. What looks at contents looks only at petitions that the caller sees whole. */
final class PetitionSearch {
    private static final String WORDS = "petition_words(p.title, p.content)";

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
        if (filter.q() != null && !filter.q().isBlank()) {
            list.add("and s.full_sight").words(WORDS, filter.q());
        }
        queue(list, sight, filter.queue());
    }

    private static void queue(Statement list, PetitionSight sight, PetitionQueue queue) {
        switch (queue) {
            case null -> {}
            case HEAD ->
                list.add(
                                "and s.full_sight and :heads and p.unit = cast(:unit as uuid) and p.state in ('REGISTERED', 'PROPOSED')")
                        .with("heads", sight.heads());
            case UNIT ->
                list.add("and s.full_sight and :people and p.unit = cast(:unit as uuid)"
                        + " and p.state in ('IN_HAND', 'SIGNED')");
            case OVERSEER -> list.add("and :oversees and (p.state = 'RETURNED' or w.unread)");
            case DESK -> list.add("and :desk and p.state = 'RECALLED'");
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
