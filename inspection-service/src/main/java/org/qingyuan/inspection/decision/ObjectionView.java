package org.qingyuan.inspection.decision;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ObjectionView(
        UUID id,
        UUID object,
        @Nullable String indicator,
        String content,
        String raisedName,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable Boolean upheld,
        @Nullable String answeredName,
        @Nullable String withdrawnName) {

    /** Whether it waits for an answer. */
    boolean open() {
        return answer == null && withdrawnName == null;
    }

    static ObjectionView of(Tuple row) {
        return new ObjectionView(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                row.get("indicator", String.class),
                row.get("content", String.class),
                row.get("raised_name", String.class),
                row.get("raised_at", Instant.class),
                row.get("answer", String.class),
                row.get("upheld", Boolean.class),
                row.get("answered_name", String.class),
                row.get("withdrawn_name", String.class));
    }
}
