package org.qingyuan.inspection.selfinspection;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param late whether it was handed in after the last day of its stage */
public record SelfInspection(
        UUID id,
        UUID object,
        SelfState state,
        @Nullable LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @Nullable String signedName,
        boolean late,
        int version) {

    static SelfInspection of(Tuple row) {
        return new SelfInspection(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                SelfState.valueOf(row.get("state", String.class)),
                row.get("submitted_on", LocalDate.class),
                row.get("submitted_at", Instant.class),
                row.get("signed_name", String.class),
                row.get("late", Boolean.class),
                row.get("version", Integer.class));
    }
}
