package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param total paper ballots that the group got in all */
public record PaperIssueRequest(
        @NotNull String group, @Min(0) @Max(100_000) int total) {}
