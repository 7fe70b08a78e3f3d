package org.qingyuan.responsibility.directory.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** Reads the insert-only {@code directory_change}, by object or as the feed of the other services. */
@ApplicationScoped
public class History {
    private final EntityManager em;

    public History(EntityManager em) {
        this.em = em;
    }

    /** How an object came to be as it is, latest first; 404 when there is none. */
    public Page<HistoryView> of(String bureau, ObjectKind kind, String object, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        List<DirectoryChange> changes = em.createQuery("""
                        from DirectoryChange c
                        where c.bureau = :bureau and c.kind = :kind and c.object = :object and c.position < :before
                        order by c.position desc
                        """, DirectoryChange.class)
                .setParameter("bureau", bureau)
                .setParameter("kind", kind)
                .setParameter("object", object)
                .setParameter("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .setMaxResults(limit + 1)
                .getResultList();
        if (changes.isEmpty() && cursor == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return Page.of(changes, limit, HistoryView::of, change -> Cursor.of(change.position));
    }

    /**
     * Changes of all bureaus after a position; {@code next} is a position too, so that a consumer can keep either.
     *
     * @param at when the change at that position was made, null where the consumer does not know
     * @throws Problem 409 when that change was never made here: the database is one that was restored to an earlier day, and may
     *     have gone on to the same position with other changes
     */
    public Page<FeedView> feed(long after, Instant at, int limit) {
        if (after > 0) {
            DirectoryChange read = em.find(DirectoryChange.class, after);
            if (read == null || at != null && !at.equals(read.at)) {
                throw new Problem(DirectoryProblem.DIRECTORY_REWOUND);
            }
        }
        List<DirectoryChange> changes = em.createQuery(
                        "from DirectoryChange c where c.position > :after order by c.position", DirectoryChange.class)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = changes.size() > limit;
        List<FeedView> items = changes.stream().limit(limit).map(FeedView::of).toList();
        return new Page<>(items, more ? String.valueOf(items.getLast().position()) : null);
    }
}
