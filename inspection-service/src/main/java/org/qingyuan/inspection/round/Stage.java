package org.qingyuan.inspection.round;

import jakarta.persistence.Tuple;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A stage of the round's calendar.
 *
 * @param remindDays how many days before its last day those concerned are reminded
 */
public record Stage(
        @NotNull StageKind stage,
        @NotNull LocalDate starts,
        @NotNull LocalDate ends,
        @Min(0) @Max(60) int remindDays) {

    static Stage of(Tuple row) {
        return new Stage(
                StageKind.valueOf(row.get("stage", String.class)),
                row.get("starts", LocalDate.class),
                row.get("ends", LocalDate.class),
                row.get("remind_days", Integer.class));
    }
}
