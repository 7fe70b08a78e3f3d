package org.qingyuan.inspection.team;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param withdrawnWhy why it keeps nobody off any more; null while it stands */
public record RecusalView(
        UUID id,
        UUID person,
        String name,
        UUID object,
        String reason,
        String declaredBy,
        Instant declaredAt,
        @Nullable String withdrawnWhy) {

    static RecusalView of(Tuple row) {
        return new RecusalView(
                row.get("id", UUID.class),
                row.get("person", UUID.class),
                row.get("name", String.class),
                row.get("object", UUID.class),
                row.get("reason", String.class),
                row.get("declared_by", String.class),
                row.get("declared_at", Instant.class),
                row.get("withdrawn_why", String.class));
    }
}
