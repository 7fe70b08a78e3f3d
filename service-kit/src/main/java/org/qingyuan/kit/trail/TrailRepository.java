package org.qingyuan.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** Reads the trail of one bureau. Who may read is the business of each service's resource. */
@ApplicationScoped
public class TrailRepository {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EntityManager entities;
    private final SealTable seals;
    private final TrailKey key;
    private final TrailNaming naming;

    public TrailRepository(EntityManager entities, SealTable seals, TrailKey key, TrailNaming naming) {
        this.entities = entities;
        this.seals = seals;
        this.key = key;
        this.naming = naming;
    }

    /** Newest first. */
    public Page<TrailEventView> list(String bureau, TrailFilter filter, int limit, String after) {
        return list(bureau, filter, Set.of(), null, Set.of(), limit, after);
    }

    /** The same, without events about objects of which the reader must not know. */
    public Page<TrailEventView> list(
            String bureau, TrailFilter filter, Collection<String> hiddenObjects, int limit, String after) {
        return list(bureau, filter, hiddenObjects, null, Set.of(), limit, after);
    }

    /** The same, without those of {@code acts} that others did to the reader, of which he must not know. */
    public Page<TrailEventView> list(
            String bureau, TrailFilter filter, UUID reader, Set<String> acts, int limit, String after) {
        return list(bureau, filter, Set.of(), reader, acts, limit, after);
    }

    private Page<TrailEventView> list(
            String bureau,
            TrailFilter filter,
            Collection<String> hiddenObjects,
            UUID reader,
            Set<String> acts,
            int limit,
            String after) {
        Cursor cursor = Cursor.decode(after, 2);
        StringBuilder where = new StringBuilder("from AuditEvent where bureau = :bureau");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("bureau", bureau);
        narrow(where, parameters, "objectKind = :objectKind", "objectKind", filter.objectKind());
        narrow(where, parameters, "objectId = :objectId", "objectId", filter.objectId());
        narrow(where, parameters, "person = :person", "person", filter.person());
        narrow(where, parameters, "account = :account", "account", filter.account());
        narrow(where, parameters, "at >= :from", "from", start(filter.from()));
        narrow(
                where,
                parameters,
                "at < :to",
                "to",
                filter.to() == null ? null : start(filter.to().plusDays(1)));
        narrow(where, parameters, "(act = :act or act like :below escape '!')", "act", filter.act());
        if (filter.act() != null) {
            // A pattern that is known beforehand finds its place in the index.
            parameters.put("below", filter.act().replaceAll("[!%_]", "!$0") + ".%");
        }
        narrow(
                where,
                parameters,
                "(objectId is null or objectId not in :hidden)",
                "hidden",
                hiddenObjects.isEmpty() ? null : hiddenObjects);
        if (reader != null && !acts.isEmpty()) {
            where.append(" and not (act in :acts and objectId = :self and person is distinct from :reader)");
            parameters.put("acts", acts);
            parameters.put("self", reader.toString());
            parameters.put("reader", reader);
        }
        if (cursor != null) {
            where.append(" and (at < :lastAt or at = :lastAt and id < :lastId)");
            parameters.put("lastAt", cursor.instant(0));
            parameters.put("lastId", cursor.uuid(1));
        }
        TypedQuery<AuditEvent> query = entities.createQuery(where + " order by at desc, id desc", AuditEvent.class)
                .setMaxResults(limit + 1);
        parameters.forEach(query::setParameter);
        Page<TrailEventView> page =
                Page.of(query.getResultList(), limit, TrailEventView::of, event -> Cursor.of(event.at, event.id));
        return new Page<>(naming.named(bureau, page.items()), page.next());
    }

    /** The chain without any event's content, oldest first: enough to prove that nothing was changed. */
    public Page<Link> links(int limit, String after) {
        return page(limit, after, 0, seals::links, Link::pos);
    }

    /** The signed heads, oldest first unless the newest are asked for first. */
    public Page<Checkpoint> checkpoints(boolean newestFirst, int limit, String after) {
        return newestFirst
                ? page(limit, after, Long.MAX_VALUE, seals::newestCheckpoints, Checkpoint::pos)
                : page(limit, after, 0, seals::checkpoints, Checkpoint::pos);
    }

    /** The public keys that verify the signed heads, the present one and those before it. */
    public List<TrailKeyView> keys() {
        return key.known().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, PublicKey> entry) ->
                                !entry.getKey().equals(key.id()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new TrailKeyView(
                        entry.getKey(),
                        Base64.getEncoder().encodeToString(entry.getValue().getEncoded())))
                .toList();
    }

    private interface Finder<T> {
        List<T> find(long after, int limit) throws SQLException;
    }

    private static <T> Page<T> page(int limit, String after, long first, Finder<T> finder, ToLongFunction<T> position) {
        Cursor cursor = Cursor.decode(after, 1);
        try {
            List<T> rows = finder.find(cursor == null ? first : cursor.number(0), limit + 1);
            return Page.of(rows, limit, row -> row, row -> Cursor.of(position.applyAsLong(row)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }
}
