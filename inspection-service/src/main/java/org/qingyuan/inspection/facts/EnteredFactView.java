package org.qingyuan.inspection.facts;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param confirmedBy somebody else than who entered it; before that the figure counts nowhere
 * @param withdrawnAt from when on it counts no more
 * @param withdrawnBy who asked for the withdrawal; of a confirmed figure it waits for another person
 * @param file the paper itself, where it was handed in; its hash goes into the evidence
 */
public record EnteredFactView(
        UUID id,
        UUID object,
        String objectName,
        String source,
        String key,
        BigDecimal number,
        String document,
        LocalDate documentOn,
        String enteredBy,
        Instant enteredAt,
        @Nullable String confirmedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        @Nullable String withdrawnBy,
        @Nullable UUID file,
        @Nullable String fileName,
        @Nullable String fileSha256) {

    /** Whether one person wants the confirmed figure out, and a second one has not said yet. */
    boolean withdrawalWaits() {
        return withdrawnBy != null && withdrawnAt == null;
    }

    static EnteredFactView of(Tuple row) {
        return new EnteredFactView(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                row.get("object_name", String.class),
                row.get("source", String.class),
                row.get("key", String.class),
                row.get("number", BigDecimal.class).stripTrailingZeros(),
                row.get("document", String.class),
                row.get("document_on", LocalDate.class),
                row.get("entered_by", String.class),
                row.get("entered_at", Instant.class),
                row.get("confirmed_by", String.class),
                row.get("withdrawn_at", Instant.class),
                row.get("withdrawn_why", String.class),
                row.get("withdrawn_by", String.class),
                row.get("file", UUID.class),
                row.get("file_name", String.class),
                row.get("sha256", String.class));
    }
}
