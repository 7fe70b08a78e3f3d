package org.qingyuan.responsibility.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param on first day of the new version
 * @param validTo its last day
 * @param reason kept with every obligation that closes
 */
public record CarryOutRequest(
        @NotNull LocalDate on,
        @NotNull LocalDate validTo,
        @NotBlank @Size(max = 500) String reason) {}
