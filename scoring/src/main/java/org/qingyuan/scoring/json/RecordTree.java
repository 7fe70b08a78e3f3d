package org.qingyuan.scoring.json;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns records into trees. A record of a sealed interface carries its kind. */
final class RecordTree {
    private RecordTree() {}

    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case Record document -> members(document);
            case List<?> list -> list.stream().map(RecordTree::of).toList();
            case Map<?, ?> map -> map(map);
            case Integer number -> BigDecimal.valueOf(number);
            case BigDecimal number -> number;
            case Boolean flag -> flag;
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static Object map(Map<?, ?> map) {
        TreeMap<String, Object> tree = new TreeMap<>();
        map.forEach((key, value) -> tree.put((String) key, of(value)));
        return tree;
    }

    private static Object members(Record document) {
        TreeMap<String, Object> tree = new TreeMap<>();
        Kinds.of(document.getClass()).ifPresent(kind -> tree.put(Kinds.MEMBER, kind));
        for (RecordComponent component : Shape.of(document.getClass()).components()) {
            Object value = value(document, component);
            if (value != null) {
                tree.put(component.getName(), of(value));
            }
        }
        return tree;
    }

    private static Object value(Record document, RecordComponent component) {
        try {
            return component.getAccessor().invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
