package org.qingyuan.responsibility.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who watches the report platform.
 *
 * @param cancelled the naming was taken back before it began
 */
public record DutyOfficerRequest(
        @NotBlank String bureau,
        @NotNull UUID person,
        @NotNull LocalDate fromDay,
        @NotNull LocalDate untilDay,
        boolean cancelled) {}
