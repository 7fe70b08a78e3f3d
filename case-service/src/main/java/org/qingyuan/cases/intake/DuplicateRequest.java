package org.qingyuan.cases.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What has been typed so far. */
public record DuplicateRequest(
        @NotNull @Size(max = 60) String subjectName,
        @NotNull @Size(max = 200) String matter) {}
