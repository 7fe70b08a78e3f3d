package org.qingyuan.inspection.round;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param stage what the calendar says for today, null outside of it
 * @param stageEnds its last day
 * @param endsSoon whether it is time to remind those concerned
 */
public record RoundSummary(
        UUID id,
        String title,
        String bureau,
        RoundLevel level,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        RoundState state,
        long objects,
        long handedIn,
        @Nullable StageKind stage,
        @Nullable LocalDate stageEnds,
        boolean endsSoon) {

    static RoundSummary of(Tuple row) {
        String stage = row.get("stage", String.class);
        return new RoundSummary(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("bureau", String.class),
                RoundLevel.valueOf(row.get("level", String.class)),
                row.get("period_from", LocalDate.class),
                row.get("period_to", LocalDate.class),
                row.get("as_of", LocalDate.class),
                RoundState.valueOf(row.get("state", String.class)),
                row.get("objects", Long.class),
                row.get("handed_in", Long.class),
                stage == null ? null : StageKind.valueOf(stage),
                row.get("stage_ends", LocalDate.class),
                Boolean.TRUE.equals(row.get("ends_soon", Boolean.class)));
    }
}
