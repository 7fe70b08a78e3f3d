package org.qingyuan.responsibility.directory.read;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.NameKey;

/**
 * A query over one kind of objects of one bureau, narrowed by whatever filters were given. The object's alias is
 * {@code o}.
 */
public final class Selection<T> {
    private final EntityManager em;
    private final Class<T> type;
    private final LocalDate today;
    private final StringBuilder hql;
    private final Map<String, Object> parameters = new HashMap<>();

    Selection(EntityManager em, Class<T> type, String from, String bureau, LocalDate today) {
        this.em = em;
        this.type = type;
        this.today = today;
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
    public Selection<T> open(boolean closedToo) {
        return where("o.validTo is null or o.validTo >= :today", "today", closedToo ? null : today);
    }

    /** @param after {@code next} of the page before; null for the first */
    public <V> Page<V> page(Order<T> order, int limit, String after, Function<T, V> view) {
        List<Object> values = order.values(after);
        if (!values.isEmpty()) {
            hql.append(" and (").append(order.expressions()).append(") > (");
            for (int i = 0; i < values.size(); i++) {
                hql.append(i == 0 ? ":key" : ", :key").append(i);
                parameters.put("key" + i, values.get(i));
            }
            hql.append(')');
        }
        hql.append(" order by ").append(order.expressions());
        return Page.of(query().setMaxResults(limit + 1).getResultList(), limit, view, order::cursor);
    }

    /** @throws Problem 404 when the bureau has no such object */
    public T find(UUID id) {
        return where("o.id = :id", "id", id).query().getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private TypedQuery<T> query() {
        TypedQuery<T> query = em.createQuery(hql.toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
