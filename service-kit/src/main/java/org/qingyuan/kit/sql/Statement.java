package org.qingyuan.kit.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** One SQL statement put together from fixed fragments; whatever comes from a caller goes in as a parameter. */
public final class Statement {
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
