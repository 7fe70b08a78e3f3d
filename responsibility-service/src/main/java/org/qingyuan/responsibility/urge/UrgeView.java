package org.qingyuan.responsibility.urge;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** @param by who urged, by name */
public record UrgeView(UUID id, LocalDate on, String by, String words) {
    static UrgeView of(Tuple row) {
        return new UrgeView(
                row.get("id", UUID.class),
                row.get("urged_on", LocalDate.class),
                row.get("name", String.class),
                row.get("words", String.class));
    }
}
