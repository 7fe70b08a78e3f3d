package org.qingyuan.responsibility.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What an unknown word means.
 *
 * @param text the word as the table has it
 * @param unit id of a unit or of a group
 * @param alias whether the directory shall know the word from now on; only of a unit
 */
public record UnitWordRequest(
        @NotBlank @Size(max = 100) String text,
        @NotNull UUID unit,
        @NotNull Boolean alias) {}
