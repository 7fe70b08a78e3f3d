package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param answers option codes in the order of the items, null for none */
public record BallotRequest(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Size(max = 60) List<String> answers) {

    /** Never what was voted. */
    @Override
    public String toString() {
        return "BallotRequest[…]";
    }
}
