package org.qingyuan.inspection.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.json.Canonical;

/** What differs between two schemes, thing by thing: nothing changes without standing here. Pure. */
final class SchemeComparison {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final List<SchemeDifference> differences = new ArrayList<>();

    private SchemeComparison() {}

    static List<SchemeDifference> of(Scheme before, Scheme after) {
        SchemeComparison comparison = new SchemeComparison();
        comparison.compare(tree(before), tree(after), "", "");
        return List.copyOf(comparison.differences);
    }

    private static JsonNode tree(Scheme scheme) {
        try {
            return JSON.readTree(Canonical.write(scheme));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(JsonNode before, JsonNode after, String path, String within) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject() && sameKind(before, after)) {
            String inner = name(after).isEmpty() ? within : name(after);
            union(before::fieldNames, after::fieldNames)
                    .forEach(member -> compare(before.path(member), after.path(member), path(path, member), inner));
        } else if (isOfThings(before) && isOfThings(after)) {
            Map<String, JsonNode> old = byKey((ArrayNode) before);
            Map<String, JsonNode> now = byKey((ArrayNode) after);
            union(() -> old.keySet().iterator(), () -> now.keySet().iterator())
                    .forEach(key -> one(old.get(key), now.get(key), path(path, key), within));
            order(old, now, path, within);
        } else {
            add(before, after, path, within);
        }
    }

    private void one(JsonNode before, JsonNode after, String path, String within) {
        if (before == null || after == null) {
            JsonNode there = before == null ? after : before;
            String name = name(there);
            differences.add(new SchemeDifference(
                    before == null ? DifferenceKind.ADDED : DifferenceKind.REMOVED,
                    path,
                    name.isEmpty() ? within : name,
                    before == null ? null : text(before),
                    after == null ? null : text(after)));
        } else {
            compare(before, after, path, within);
        }
    }

    /** Where nothing came and went but the order. */
    private void order(Map<String, JsonNode> old, Map<String, JsonNode> now, String path, String within) {
        if (old.keySet().equals(now.keySet()) && !List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            differences.add(new SchemeDifference(
                    DifferenceKind.CHANGED,
                    path,
                    within,
                    String.join(" ", old.keySet()),
                    String.join(" ", now.keySet())));
        }
    }

    private void add(JsonNode before, JsonNode after, String path, String within) {
        DifferenceKind kind = before.isMissingNode()
                ? DifferenceKind.ADDED
                : after.isMissingNode() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
        differences.add(new SchemeDifference(
                kind,
                path,
                within,
                before.isMissingNode() ? null : text(before),
                after.isMissingNode() ? null : text(after)));
    }

    /** Rules of two kinds are not compared member by member. */
    private static boolean sameKind(JsonNode before, JsonNode after) {
        return before.path("kind").equals(after.path("kind"));
    }

    private static boolean isOfThings(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static Map<String, JsonNode> byKey(ArrayNode things) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            JsonNode thing = things.get(i);
            boolean ofKind = thing.has("kind") && thing.has("parts");
            String key = thing.path("code").asText(ofKind ? thing.path("kind").asText() : "" + (i + 1));
            // A draft may use a code twice: the second is told apart by its place.
            byKey.put(byKey.containsKey(key) ? key + "#" + (i + 1) : key, thing);
        }
        return byKey;
    }

    private static String name(JsonNode thing) {
        return Stream.of("title", "requirement", "words")
                .map(member -> thing.path(member).asText(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asText() : name(node).isEmpty() ? node.toString() : name(node);
    }

    private static String path(String path, String member) {
        return path.isEmpty() ? member : path + "/" + member;
    }

    private static Set<String> union(Iterable<String> one, Iterable<String> other) {
        Set<String> all = new LinkedHashSet<>();
        one.forEach(all::add);
        other.forEach(all::add);
        return all;
    }
}
