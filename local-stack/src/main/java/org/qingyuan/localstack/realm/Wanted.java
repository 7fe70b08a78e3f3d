package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Compares what is wanted with what is there: fields that nobody asked for are left as they are. */
final class Wanted {
    private Wanted() {}

    static boolean fulfilled(JsonNode wanted, JsonNode actual) {
        if (actual == null) {
            return false;
        }
        if (wanted.isObject()) {
            return wanted.properties().stream()
                    .allMatch(entry -> fulfilled(entry.getValue(), actual.get(entry.getKey())));
        }
        if (wanted.isArray()) {
            return actual.isArray() && sameMembers(wanted, actual);
        }
        return wanted.equals(actual);
    }

    /** What is there with the wanted fields put over it; for resources that are replaced as a whole. */
    static ObjectNode over(ObjectNode actual, ObjectNode wanted) {
        ObjectNode merged = actual.deepCopy();
        wanted.properties().forEach(entry -> {
            JsonNode before = merged.get(entry.getKey());
            boolean both = before instanceof ObjectNode && entry.getValue() instanceof ObjectNode;
            merged.set(
                    entry.getKey(), both ? over((ObjectNode) before, (ObjectNode) entry.getValue()) : entry.getValue());
        });
        return merged;
    }

    private static boolean sameMembers(JsonNode wanted, JsonNode actual) {
        Set<JsonNode> one = new HashSet<>();
        wanted.forEach(one::add);
        Set<JsonNode> other = new HashSet<>();
        actual.forEach(other::add);
        return one.equals(other);
    }
}
