package org.qingyuan.inspection.facts;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A figure that no ledger holds, taken over with its paper.
 *
 * @param source DOCUMENT, or OUTCOME for a concluded and announced outcome
 * @param key what the scheme calls it
 * @param document number and title of the paper
 */
public record EnteredFactRequest(
        @NotNull UUID object,
        @NotNull @Pattern(regexp = "DOCUMENT|OUTCOME") String source,
        @NotBlank @Size(max = 100) String key,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal number,

        @NotBlank @Size(max = 300) String document,
        @NotNull LocalDate documentOn) {}
