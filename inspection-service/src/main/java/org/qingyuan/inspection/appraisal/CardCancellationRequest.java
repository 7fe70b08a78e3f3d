package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code of a card that is at hand and was not used */
public record CardCancellationRequest(
        @NotBlank @Size(max = 40) String code) {}
