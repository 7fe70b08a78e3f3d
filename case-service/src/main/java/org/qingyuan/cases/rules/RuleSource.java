package org.qingyuan.cases.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where a line of a rule set comes from, and how well that is known. */
public record RuleSource(
        @NotBlank @Size(max = 60) String rule,
        @NotBlank @Size(max = 40) String article,
        @NotNull Mark mark) {}
