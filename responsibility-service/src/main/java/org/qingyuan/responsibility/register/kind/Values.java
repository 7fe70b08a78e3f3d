package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads single fields of values that may be incomplete or, in a draft, still wrong. */
final class Values {
    private Values() {}

    static String text(JsonNode values, String field) {
        return values.path(field).textValue();
    }

    static Integer number(JsonNode values, String field, int least, int most) {
        JsonNode value = values.path(field);
        return value.canConvertToInt() && value.intValue() >= least && value.intValue() <= most
                ? value.intValue()
                : null;
    }

    static LocalDate day(JsonNode values, String field) {
        String text = text(values, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            // The form says so when the entry is submitted; a draft keeps what was typed.
            return null;
        }
    }
}
