package org.qingyuan.responsibility;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A SELECT put together from fixed fragments; whatever comes from a caller goes in as a parameter. */
public final class Sql {
    private final StringBuilder text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Sql(String select) {
        text = new StringBuilder(select);
    }

    public Sql add(String fragment) {
        text.append(' ').append(fragment);
        return this;
    }

    public Sql with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the fragment and its parameter only where there is a value. */
    public Sql when(Object value, String fragment, String parameter) {
        return value == null ? this : add(fragment).with(parameter, value);
    }

    @SuppressWarnings("unchecked")
    public List<Tuple> rows(EntityManager entities) {
        Query query = entities.createNativeQuery(text.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** A search word inside LIKE: its own wildcards count as letters. */
    public static String contains(String word) {
        return word == null || word.isBlank()
                ? null
                : "%" + word.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
