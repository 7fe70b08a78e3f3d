package org.qingyuan.responsibility.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was counted in some days; numbers alone, no words.
 *
 * @param counts by field of the form that the notice names
 */
public record NoticeCounts(
        @NotNull LocalDate from,
        @NotNull LocalDate until,

        @NotNull @Size(max = 60) Map<@NotBlank String, @NotNull @PositiveOrZero BigDecimal> counts) {

    boolean within(LocalDate starts, LocalDate ends) {
        return !from.isBefore(starts) && !until.isAfter(ends);
    }
}
