package org.qingyuan.responsibility.fact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from first due date that counts
 * @param to last due date that counts
 * @param asOf what was handed in up to this day counts once it is accepted; later due dates are "not yet due"
 * @param bureau only for a service whose token names none
 */
public record FactSnapshotRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate asOf,
        @Nullable @Size(max = 40) String bureau) {

    /** The same period and day, whoever asks. */
    boolean isOf(FactSnapshot snapshot) {
        return from.equals(snapshot.from) && to.equals(snapshot.to) && asOf.equals(snapshot.asOf);
    }
}
