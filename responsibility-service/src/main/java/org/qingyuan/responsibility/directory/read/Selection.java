package org.qingyuan.responsibility.directory.read;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.responsibility.directory.NameKey;

/**
 * A query over one kind of objects of one bureau, narrowed by whatever filters were given. The object's alias is
 * {@code o}.
 */
public final class Selection<T> {
    private final Class<T> type;
    private final StringBuilder hql;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param from select and from clause, up to where */
    public Selection(Class<T> type, String from, String bureau) {
        this.type = type;
        this.hql = new StringBuilder(from).append(" where o.bureau = :bureau");
        parameters.put("bureau", bureau);
    }

    /** Adds a condition on the parameter of the same name as the filter, unless the value is null. */
    public Selection<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            hql.append(" and (").append(condition).append(')');
            parameters.put(parameter, value);
        }
        return this;
    }

    /** The condition that a name holds the words searched for. */
    public static String named(String expression) {
        return "cast(function('name_key', " + expression + ") as String) like :words escape '!'";
    }

    /** Finds {@code :words} as part of a name, typographic spacing aside. */
    public Selection<T> search(String condition, String words) {
        String key = words == null ? "" : NameKey.of(words);
        String literal = key.replaceAll("[!%_]", "!$0");
        return where(condition, "words", key.isEmpty() ? null : "%" + literal + "%");
    }

    /** Leaves out what is over, unless that was asked for. */
    public Selection<T> open(boolean closedToo, LocalDate today) {
        return where("o.validTo is null or o.validTo >= :today", "today", closedToo ? null : today);
    }

    /** Goes on after a sort key: its expressions and, in the same order, their values. */
    public Selection<T> after(List<String> keys, List<Object> values) {
        hql.append(" and (").append(String.join(", ", keys)).append(") > (");
        for (int i = 0; i < keys.size(); i++) {
            hql.append(i == 0 ? ":key" : ", :key").append(i);
            parameters.put("key" + i, values.get(i));
        }
        hql.append(')');
        return this;
    }

    public List<T> page(EntityManager em, String order, int limit) {
        hql.append(" order by ").append(order);
        return query(em).setMaxResults(limit + 1).getResultList();
    }

    public Optional<T> one(EntityManager em, UUID id) {
        return where("o.id = :id", "id", id).query(em).getResultList().stream().findFirst();
    }

    private TypedQuery<T> query(EntityManager em) {
        TypedQuery<T> query = em.createQuery(hql.toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
