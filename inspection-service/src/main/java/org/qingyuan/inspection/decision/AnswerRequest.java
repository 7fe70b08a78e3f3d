package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param upheld whether the objection is well founded: then the round goes back to scoring before it is decided */
public record AnswerRequest(
        @NotNull Boolean upheld, @NotBlank @Size(max = 4000) String answer) {}
