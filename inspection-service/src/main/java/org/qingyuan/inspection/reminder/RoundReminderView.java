package org.qingyuan.inspection.reminder;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.round.StageKind;

/**
 * @param ends last day of the stage
 * @param object whose report or rectification it is about; null when it is about the round
 * @param open whether it still asks for something
 */
public record RoundReminderView(
        UUID id,
        UUID round,
        String title,
        StageKind stage,
        LocalDate ends,
        @Nullable UUID object,
        @Nullable String objectName,
        LocalDate recordedOn,
        boolean open,
        @Nullable Instant readAt) {

    static RoundReminderView of(Tuple row) {
        return new RoundReminderView(
                row.get("id", UUID.class),
                row.get("round", UUID.class),
                row.get("title", String.class),
                StageKind.valueOf(row.get("stage", String.class)),
                row.get("ends", LocalDate.class),
                row.get("object", UUID.class),
                row.get("object_name", String.class),
                row.get("recorded_on", LocalDate.class),
                row.get("open", Boolean.class),
                row.get("read_at", Instant.class));
    }
}
