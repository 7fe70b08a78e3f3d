package org.qingyuan.responsibility.integrity;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * Somebody whose file the caller may open. The list tells nothing of what is in it.
 *
 * @param post title of today's highest post
 */
public record IntegritySummary(
        NamedRef person,
        String bureau,
        String bureauName,
        NamedRef unit,
        @Nullable String post) {

    static IntegritySummary of(Tuple row) {
        return new IntegritySummary(
                NamedRef.of(row.get("id", UUID.class), row.get("name", String.class)),
                row.get("bureau", String.class),
                row.get("bureau_name", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("post", String.class));
    }
}
