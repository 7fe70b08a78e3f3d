package org.qingyuan.cases.watch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param lastNumber the platform's own number of the last submission that was registered
 * @param unentered submissions on the platform that are not registered yet
 */
public record HandoverNoteRequest(
        @Nullable @Size(max = 60) String lastNumber,
        @Min(0) @Max(100_000) int unentered,
        @NotBlank @Size(max = 1000) String note) {}
