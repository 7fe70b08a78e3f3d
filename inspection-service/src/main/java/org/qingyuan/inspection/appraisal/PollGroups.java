package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of the voter groups: how many ballots went out and came back, and the counts. */
@ApplicationScoped
class PollGroups {
    private static final String ADD = """
            update poll_group
               set %s = %s + :ballots, void_ballots = void_ballots + :voids,
                   counts = (select array_agg(a + b order by i)
                               from unnest(counts, cast(:add as integer[])) with ordinality as t(a, b, i))
             where bureau = :bureau and poll = :poll and code = :code
            """;

    private final EntityManager entities;

    PollGroups(EntityManager entities) {
        this.entities = entities;
    }

    /** Rows for the groups of a definition in the place of those that were there; only before the first card. */
    void replace(Poll poll) {
        entities.createNativeQuery("delete from poll_group where bureau = :bureau and poll = :poll")
                .setParameter("bureau", poll.bureau)
                .setParameter("poll", poll.id)
                .executeUpdate();
        for (int i = 0; i < poll.definition.groups().size(); i++) {
            entities.createNativeQuery(
                            "insert into poll_group (bureau, poll, code, ordinal, heads, counts)"
                                    + " values (:bureau, :poll, :code, :ordinal, cast(:heads as integer), array_fill(0, array[cast(:cells as integer)]))")
                    .setParameter("bureau", poll.bureau)
                    .setParameter("poll", poll.id)
                    .setParameter("code", poll.definition.groups().get(i).code())
                    .setParameter("ordinal", i)
                    .setParameter("heads", poll.definition.groups().get(i).heads())
                    .setParameter("cells", poll.definition.cells())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    List<PollGroupState> states(Poll poll) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select code, heads, cards_issued, cards_cancelled, paper_issued, returned_online, returned_paper, void_ballots
                          from poll_group where bureau = :bureau and poll = :poll order by ordinal
                        """, Tuple.class)
                .setParameter("bureau", poll.bureau)
                .setParameter("poll", poll.id)
                .getResultList();
        return rows.stream()
                .map(row -> new PollGroupState(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class),
                        row.get(6, Integer.class),
                        row.get(7, Integer.class)))
                .toList();
    }

    /** Only of a poll that is closed: what an open one has so far is nobody's to see. */
    @SuppressWarnings("unchecked")
    Map<String, int[]> counts(Poll closed) {
        if (closed.state != PollState.CLOSED) {
            throw new IllegalStateException("Counts are for closed polls");
        }
        List<Tuple> rows = entities.createNativeQuery("""
                        select code, array_to_string(counts, ',') from poll_group where bureau = :bureau and poll = :poll
                        """, Tuple.class)
                .setParameter("bureau", closed.bureau)
                .setParameter("poll", closed.id)
                .getResultList();
        Map<String, int[]> counts = new HashMap<>();
        rows.forEach(row -> counts.put(
                row.get(0, String.class),
                Arrays.stream(row.get(1, String.class).split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray()));
        return counts;
    }

    void addOnline(String bureau, UUID poll, String group, Integer[] counts) {
        add("returned_online", bureau, poll, group, 1, 0, counts);
    }

    void addPaper(Poll poll, String group, int ballots, int voids, Integer[] counts) {
        add("returned_paper", poll.bureau, poll.id, group, ballots, voids, counts);
    }

    /** The whole row at once, see the migration. */
    private void add(String column, String bureau, UUID poll, String group, int ballots, int voids, Integer[] counts) {
        String list = Arrays.stream(counts).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        entities.createNativeQuery(ADD.formatted(column, column))
                .setParameter("ballots", ballots)
                .setParameter("voids", voids)
                .setParameter("add", list)
                .setParameter("bureau", bureau)
                .setParameter("poll", poll)
                .setParameter("code", group)
                .executeUpdate();
    }

    void issueCards(Poll poll, String group, int cards) {
        change(poll, group, "cards_issued = cards_issued + :number", cards);
    }

    void cancelCards(Poll poll, String group, int cards) {
        change(poll, group, "cards_cancelled = cards_cancelled + :number", cards);
    }

    void issuePaper(Poll poll, String group, int total) {
        change(poll, group, "paper_issued = :number", total);
    }

    private void change(Poll poll, String group, String set, int number) {
        entities.createNativeQuery(
                        "update poll_group set " + set + " where bureau = :bureau and poll = :poll and code = :code")
                .setParameter("number", number)
                .setParameter("bureau", poll.bureau)
                .setParameter("poll", poll.id)
                .setParameter("code", group)
                .executeUpdate();
    }
}
