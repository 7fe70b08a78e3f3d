package org.qingyuan.scoring.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a tree of sorted maps, lists, texts, decimals and booleans. */
final class JsonText {
    private JsonText() {}

    static void write(Object node, StringBuilder to) {
        switch (node) {
            case null -> to.append("null");
            case SortedMap<?, ?> object -> object(object, to);
            case List<?> list -> list(list, to);
            case String text -> text(text, to);
            case BigDecimal number -> to.append(number(number));
            case Boolean flag -> to.append(flag);
            default -> throw new IllegalArgumentException(node.getClass().getName());
        }
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void object(Map<?, ?> object, StringBuilder to) {
        to.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            to.append(comma);
            text((String) member.getKey(), to);
            to.append(':');
            write(member.getValue(), to);
            comma = ",";
        }
        to.append('}');
    }

    private static void list(List<?> list, StringBuilder to) {
        to.append('[');
        String comma = "";
        for (Object element : list) {
            to.append(comma);
            write(element, to);
            comma = ",";
        }
        to.append(']');
    }

    /** Only what JSON demands is escaped, control characters as \\u00xx in lower case. */
    private static void text(String text, StringBuilder to) {
        to.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                default -> {
                    if (c < ' ') {
                        to.append(String.format("\\u%04x", (int) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append('"');
    }
}
