package org.qingyuan.cases.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What handlers will read of a report. */
public record SummaryRequest(
        @NotBlank @Size(max = 200) String matter,
        @NotBlank @Size(max = 5000) String summary) {}
