package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.register.NoteTaken;

/** Reads single fields of values that may be incomplete or, in a draft, still wrong. */
final class Values {
    private Values() {}

    static String text(JsonNode values, String field) {
        return values.path(field).textValue();
    }

    /** Where a note asks for something to be done, it says by when; and not before its own day. */
    static Optional<FieldFault> deadline(NoteTaken note, String field) {
        LocalDate by = day(note.values(), field);
        if (by == null) {
            return Optional.of(FieldFault.of("values." + field, FormFault.REQUIRED));
        }
        return by.isBefore(note.heldOn())
                ? Optional.of(new FieldFault(
                        "values." + field, FormFault.TOO_EARLY, note.heldOn().toString()))
                : Optional.empty();
    }

    /** The day that a note asks for; the end of its year where the bureau's own form has no field for it. */
    static LocalDate dayOrYearEnd(NoteTaken note, String field) {
        LocalDate by = day(note.values(), field);
        return by == null ? LocalDate.of(note.heldOn().getYear(), 12, 31) : by;
    }

    /** The first of two days that there may be. */
    static LocalDate first(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
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
