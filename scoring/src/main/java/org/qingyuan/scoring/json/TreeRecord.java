package org.qingyuan.scoring.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns trees into records; what is unknown or of another type is refused by its place. */
final class TreeRecord {
    private TreeRecord() {}

    static Object of(Object node, Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? list(node, of, place) : map(node, of, place);
        }
        Class<?> raw = (Class<?>) type;
        if (node == null) {
            if (raw.isPrimitive()) {
                throw new NotCanonical(place + ": missing");
            }
            return null;
        }
        if (raw.isRecord() || raw.isSealed()) {
            return document(object(node, place), raw, place);
        }
        return scalar(node, raw, place);
    }

    private static Object scalar(Object node, Class<?> type, String place) {
        try {
            return switch (node) {
                case BigDecimal number when type == BigDecimal.class -> number;
                case BigDecimal number when type == int.class || type == Integer.class -> number.intValueExact();
                case Boolean flag when type == boolean.class || type == Boolean.class -> flag;
                case String text when type == String.class -> text;
                case String text when type == LocalDate.class -> LocalDate.parse(text);
                case String text when type.isEnum() -> constant(type, text);
                default -> throw new NotCanonical(place + ": not a " + type.getSimpleName());
            };
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            throw new NotCanonical(place + ": " + node);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Object list(Object node, Type of, String place) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof List<?> list)) {
            throw new NotCanonical(place + ": not a list");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.add(of(list.get(i), of, place + "/" + i));
        }
        return values;
    }

    private static Object map(Object node, Type of, String place) {
        if (node == null) {
            return null;
        }
        Map<String, Object> values = new TreeMap<>();
        object(node, place).forEach((key, value) -> values.put(key, of(value, of, place + "/" + key)));
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object node, String place) {
        if (!(node instanceof Map<?, ?>)) {
            throw new NotCanonical(place + ": not an object");
        }
        return (Map<String, Object>) node;
    }

    private static Object document(Map<String, Object> members, Class<?> type, String place) {
        Set<String> unknown = new HashSet<>(members.keySet());
        if (type.isSealed()) {
            Class<?> kind = Kinds.type(type, members.get(Kinds.MEMBER), place);
            unknown.remove(Kinds.MEMBER);
            return build(members, kind, unknown, place);
        }
        return build(members, type, unknown, place);
    }

    private static Object build(Map<String, Object> members, Class<?> type, Set<String> unknown, String place) {
        Shape shape = Shape.of(type);
        RecordComponent[] components = shape.components();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = of(members.get(name), components[i].getGenericType(), place + "/" + name);
            unknown.remove(name);
        }
        if (!unknown.isEmpty()) {
            throw new NotCanonical(
                    place + ": unknown member " + unknown.iterator().next());
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            throw new NotCanonical(place + ": " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
