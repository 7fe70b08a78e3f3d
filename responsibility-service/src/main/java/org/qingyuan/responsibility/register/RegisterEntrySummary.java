package org.qingyuan.responsibility.register;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.form.FormJson;

/**
 * A line of a list.
 *
 * @param category source of a risk, carrier of a disclosure, kind of a place or matter
 * @param grade of a risk or matter, scope of a disclosure, coverage of a place
 * @param amount people concerned, needs of a firm, cameras of a place, controls of a risk
 * @param outcome of the last note
 * @param due the next day by which something has to be done
 * @param form version that it was written with
 */
public record RegisterEntrySummary(
        UUID id,
        RegisterKind kind,
        NamedRef unit,
        String title,
        @Nullable String parent,
        @Nullable Integer year,
        @Nullable String category,
        @Nullable String grade,
        @Nullable Integer likelihood,
        @Nullable Integer impact,
        @Nullable Integer amount,
        @Nullable String outcome,
        @Nullable LocalDate due,
        boolean overdue,
        RegisterState state,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate notedOn,
        UUID form,
        Map<String, Object> values,
        Instant changedAt,
        int version) {

    static RegisterEntrySummary of(Tuple row) {
        return new RegisterEntrySummary(
                row.get("id", UUID.class),
                RegisterKind.valueOf(row.get("kind", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("title", String.class),
                row.get("parent_title", String.class),
                row.get("year", Integer.class),
                row.get("category", String.class),
                row.get("grade", String.class),
                row.get("likelihood", Integer.class),
                row.get("impact", Integer.class),
                row.get("amount", Integer.class),
                row.get("outcome", String.class),
                row.get("due", LocalDate.class),
                Boolean.TRUE.equals(row.get("overdue", Boolean.class)),
                RegisterState.valueOf(row.get("state", String.class)),
                row.get("begun_on", LocalDate.class),
                row.get("ended_on", LocalDate.class),
                row.get("noted_on", LocalDate.class),
                row.get("form_version", UUID.class),
                FormJson.map(FormJson.parse(row.get("form_values", String.class))),
                row.get("changed_at", Instant.class),
                row.get("version", Integer.class));
    }
}
