package org.qingyuan.cases.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The written instruction of the 保密 office.
 *
 * @param destroy to destroy all contents; false lifts the freeze, because nothing classified was found
 * @param number of the instruction
 */
public record InstructionRequest(
        @NotNull Boolean destroy, @NotBlank @Size(max = 60) String number) {}
