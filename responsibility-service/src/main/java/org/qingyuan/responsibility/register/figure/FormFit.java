package org.qingyuan.responsibility.register.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form is filled in with, as far as the version in use can hold it: a bureau may have made fields of its own. */
final class FormFit {
    /** Ends a text that is too long, so that who reads it knows. */
    static final String CUT = "……（超出字数，其余略）";

    private FormFit() {}

    /**
     * @param schema of the form, or of the lines of a list
     * @return without a fraction where the form asks for a whole number, since a rounded average is none; texts of the length
     *     that the form allows
     */
    static Map<String, Object> of(JsonNode schema, Map<String, Object> values) {
        Map<String, Object> fitting = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            Object fit = fit(schema.path("properties").path(field), value);
            if (fit != null) {
                fitting.put(field, fit);
            }
        });
        return fitting;
    }

    private static Object fit(JsonNode field, Object value) {
        return switch (value) {
            case BigDecimal number
            when field.path("type").asText().equals("integer") ->
                number.stripTrailingZeros().scale() > 0 ? null : number.longValue();
            case String text -> text(text, field.path("maxLength").asInt(Integer.MAX_VALUE));
            case List<?> lines ->
                lines.stream()
                        .map(line -> line instanceof Map<?, ?> map ? of(field.path("items"), named(map)) : line)
                        .toList();
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Map<?, ?> line) {
        return (Map<String, Object>) line;
    }

    private static String text(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int kept = most - CUT.length();
        return kept < 0
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text.substring(0, text.offsetByCodePoints(0, kept)) + CUT;
    }
}
