package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record BallotOpeningRequest(@NotBlank @Size(max = 40) String code) {
    @Override
    public String toString() {
        return "BallotOpeningRequest[…]";
    }
}
