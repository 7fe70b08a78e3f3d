package org.qingyuan.responsibility.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param act END or WITHDRAW
 * @param on last day on the list, of END
 */
public record RosterActRequest(
        @NotNull RosterAct act,
        LocalDate on,
        @NotBlank @Size(max = 500) String reason) {}
