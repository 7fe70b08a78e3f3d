package org.qingyuan.responsibility.fact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param from first due date that counts
 * @param to last due date that counts
 * @param asOf what was accepted up to this day counts; later due dates are "not yet due"
 */
public record FactSnapshotRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate asOf) {}
