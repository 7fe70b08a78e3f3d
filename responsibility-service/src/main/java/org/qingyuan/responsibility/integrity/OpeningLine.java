package org.qingyuan.responsibility.integrity;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who opened a file, when and what for. */
public record OpeningLine(
        UUID id,
        String opener,
        OpeningReason reason,
        String note,
        Instant openedAt,
        @Nullable Instant exportedAt) {

    static OpeningLine of(Tuple row) {
        return new OpeningLine(
                row.get("id", UUID.class),
                row.get("opener_name", String.class),
                OpeningReason.valueOf(row.get("reason", String.class)),
                row.get("note", String.class),
                row.get("opened_at", Instant.class),
                row.get("exported_at", Instant.class));
    }
}
