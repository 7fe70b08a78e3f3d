package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param ground code of the scheme
 * @param decidedBy the body that decided
 * @param announcedOn in the round's period and not later than today: a secret matter is never betrayed by a grade
 */
public record VetoRequest(
        @NotBlank @Size(max = 40) String ground,
        @NotBlank @Size(max = 1000) String basis,
        @NotBlank @Size(max = 100) String decidedBy,
        @NotNull LocalDate announcedOn,
        @NotBlank @Size(max = 300) String document) {}
