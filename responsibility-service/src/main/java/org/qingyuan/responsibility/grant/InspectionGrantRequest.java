package org.qingyuan.responsibility.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param bureau whose records
 * @param units whose records; none are all of the bureau
 * @param round of the inspection-service, for the trail
 * @param from first day on which a record was held that it opens
 * @param inspectorBureau of the account, which may be the superior's
 * @param until eight hours from now at most
 */
public record InspectionGrantRequest(
        @NotBlank @Size(max = 40) String bureau,
        @NotNull @Size(max = 500) List<@NotNull UUID> units,
        @NotNull UUID round,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 40) String inspectorBureau,
        @NotBlank @Size(max = 100) String inspector,
        @NotNull Instant until) {}
