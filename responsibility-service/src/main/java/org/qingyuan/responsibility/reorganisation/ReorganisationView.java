package org.qingyuan.responsibility.reorganisation;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * One reorganisation that was carried out.
 *
 * @param undecidedIn plans in force in which the unit owed something and other parts of it are proposed, on which nobody has decided
 *     since then
 */
public record ReorganisationView(
        UUID id,
        NamedRef unit,
        ReorganisationKind kind,
        LocalDate effectiveOn,
        String oldName,
        @Nullable String newName,
        @Nullable NamedRef successor,
        String basis,
        int takenOver,
        int closed,
        List<UUID> undecidedIn,
        Instant decidedAt) {

    static ReorganisationView of(Tuple row, List<UUID> undecidedIn) {
        return new ReorganisationView(
                row.get("id", UUID.class),
                new NamedRef(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                ReorganisationKind.valueOf(row.get("kind", String.class)),
                row.get("effective_on", LocalDate.class),
                row.get("old_name", String.class),
                row.get("new_name", String.class),
                NamedRef.of(row.get("successor", UUID.class), row.get("successor_name", String.class)),
                row.get("basis", String.class),
                row.get("taken_over", Integer.class),
                row.get("closed", Integer.class),
                undecidedIn,
                row.get("decided_at", Instant.class));
    }
}
