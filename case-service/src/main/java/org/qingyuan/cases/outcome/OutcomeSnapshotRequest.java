package org.qingyuan.cases.outcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from first day of announcement that counts
 * @param to last day of announcement that counts
 * @param asOf what was announced, and not revoked, by this day
 * @param bureau only for a service whose token names none
 */
public record OutcomeSnapshotRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate asOf,
        @Nullable @Size(max = 40) String bureau) {

    /** The same period and day, whoever asks. */
    boolean isOf(OutcomeSnapshot snapshot) {
        return from.equals(snapshot.from) && to.equals(snapshot.to) && asOf.equals(snapshot.asOf);
    }
}
