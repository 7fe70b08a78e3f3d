package org.qingyuan.inspection.reminder;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.rectification.MeasureAct;
import org.qingyuan.inspection.round.StageKind;

/**
 * @param stage that is about to end; null when notices of the round were refused or its circular was corrected
 * @param ends last day of the stage; the day on which that happened
 * @param object whose report or rectification it is about; null when it is about the round
 * @param objectName its name, of an order with the subject
 * @param sentBack RETURN or REOPEN when the order came back to its unit by it
 * @param corrected whether the circular of the round was corrected
 * @param open whether it still asks for something
 */
public record RoundReminderView(
        UUID id,
        UUID round,
        String title,
        @Nullable StageKind stage,
        LocalDate ends,
        @Nullable UUID object,
        @Nullable String objectName,
        @Nullable MeasureAct sentBack,
        boolean corrected,
        LocalDate recordedOn,
        boolean open,
        @Nullable Instant readAt) {

    static RoundReminderView of(Tuple row) {
        String stage = row.get("stage", String.class);
        String act = row.get("act", String.class);
        return new RoundReminderView(
                row.get("id", UUID.class),
                row.get("round", UUID.class),
                row.get("title", String.class),
                stage == null ? null : StageKind.valueOf(stage),
                row.get("ends", LocalDate.class),
                row.get("object", UUID.class),
                row.get("object_name", String.class),
                act == null ? null : MeasureAct.valueOf(act),
                row.get("corrected", Boolean.class),
                row.get("recorded_on", LocalDate.class),
                row.get("open", Boolean.class),
                row.get("read_at", Instant.class));
    }
}
