package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param sheets how many ballots the stack holds, counted by hand */
public record PaperBatchRequest(
        @NotNull String group, @Min(1) @Max(200) int sheets) {}
