package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A proposed veto is taken over; the day of the announcement comes from the outcome.
 *
 * @param basis why it is such a case
 * @param decidedBy the body that decided
 */
public record VetoTakeRequest(
        @NotNull UUID outcome,
        @NotBlank @Size(max = 40) String ground,
        @NotBlank @Size(max = 1000) String basis,
        @NotBlank @Size(max = 100) String decidedBy,
        @NotBlank @Size(max = 300) String document) {}
