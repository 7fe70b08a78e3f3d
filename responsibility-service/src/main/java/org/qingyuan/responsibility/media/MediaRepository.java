package org.qingyuan.responsibility.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

/** Finds items of the caller's bureau. */
@ApplicationScoped
public class MediaRepository implements PanacheRepositoryBase<MediaItem, UUID> {
    private static final String SELECT = """
            select m.*, u.name as unit_name, :keeper or (:unitPeople and m.unit in (select unit_and_predecessors(:bureau, :own)))
                   as editable
              from media_item m join unit u on u.bureau = m.bureau and u.id = m.unit
             where m.bureau = :bureau and m.removed_at is null
            """;

    /** Newest first; {@code limit + 1} items at most. */
    List<MediaView> list(Caller caller, MediaFilter filter, Cursor after, int limit) {
        return select(caller)
                .when(filter.collection(), "and m.collection = :collection", "collection")
                .when(filter.tag(), "and m.tags @> array[cast(:tag as text)]", "tag")
                .when(filter.kind() == null ? null : filter.kind().name(), "and m.kind = :kind", "kind")
                .when(
                        Sql.contains(filter.q()),
                        "and (m.title like :q or m.description like :q or array_to_string(m.tags, ' ') like :q)",
                        "q")
                .when(after == null ? null : after.uuid(0), "and m.id < :after", "after")
                .add("order by m.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager())
                .stream()
                .map(MediaView::of)
                .toList();
    }

    /** @throws Problem 404 */
    MediaView view(Caller caller, UUID id) {
        return select(caller).add("and m.id = :id").with("id", id).rows(getEntityManager()).stream()
                .findFirst()
                .map(MediaView::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    MediaItem get(Caller caller, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2 and removedAt is null", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    List<CollectionView> collections(Caller caller) {
        return new Sql("""
                        select collection, count(*) as n from media_item
                         where bureau = :bureau and removed_at is null group by collection order by collection limit 200
                        """)
                .with("bureau", caller.bureau()).rows(getEntityManager()).stream()
                        .map(row -> new CollectionView(row.get("collection", String.class), row.get("n", Long.class)))
                        .toList();
    }

    /** One more, in all and on the day. */
    void count(UUID id, LocalDate day) {
        getEntityManager()
                .createNativeQuery("update media_item set views = views + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into media_item_views (item, viewed_on, views) values (:id, :day, 1)
                        on conflict (item, viewed_on) do update set views = media_item_views.views + 1
                        """)
                .setParameter("id", id)
                .setParameter("day", day)
                .executeUpdate();
    }

    static boolean keeper(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
    }

    private static Sql select(Caller caller) {
        return new Sql(SELECT)
                .with("bureau", caller.bureau())
                .with("keeper", keeper(caller))
                .with("unitPeople", caller.ofUnit())
                .with("own", caller.unitOrNobody());
    }
}
