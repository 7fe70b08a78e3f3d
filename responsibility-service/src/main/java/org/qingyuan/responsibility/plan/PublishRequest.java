package org.qingyuan.responsibility.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when to when a plan holds.
 *
 * @param reportCycle P1M, P3M, P6M or P1Y: how often standing duties are reported on
 */
public record PublishRequest(
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,

        @Schema(implementation = String.class, examples = "P6M") @NotNull
        Period reportCycle) {}
