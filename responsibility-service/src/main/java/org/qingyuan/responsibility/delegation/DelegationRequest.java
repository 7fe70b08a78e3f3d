package org.qingyuan.responsibility.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param deputy of the caller's own unit
 * @param signs in the caller's place, where the caller is head of the unit
 * @param accepts in the caller's place
 * @param ends last day
 */
public record DelegationRequest(
        @NotNull UUID deputy,
        boolean signs,
        boolean accepts,
        @NotNull LocalDate starts,
        @NotNull LocalDate ends,
        @NotBlank @Size(max = 500) String reason) {}
