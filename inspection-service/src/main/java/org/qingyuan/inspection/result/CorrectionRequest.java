package org.qingyuan.inspection.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.check.Finding;

/**
 * @param decidedBy the body that decided on the correction
 * @param document in which it did
 * @param findings on drawn records that were wrong; the score follows
 * @param vetoes of the object that are lifted
 * @param outcomes that were revoked and count no more as figures, for every object that they counted for
 * @param grade the corrected grade; null: the one that stands, as far as the corrected score allows it
 */
public record CorrectionRequest(
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 100) String decidedBy,
        @NotBlank @Size(max = 300) String document,
        @NotNull @Size(max = 50) List<@NotNull @Valid CorrectedFinding> findings,
        @Nullable @Size(max = 50) List<@NotNull UUID> vetoes,
        @Nullable @Size(max = 50) List<@NotNull UUID> outcomes,
        @Nullable @Size(max = 40) String grade) {

    /** @return none where the request names none */
    public List<UUID> liftedVetoes() {
        return vetoes == null ? List.of() : vetoes;
    }

    /** @return none where the request names none */
    public List<UUID> droppedOutcomes() {
        return outcomes == null ? List.of() : outcomes;
    }

    public record CorrectedFinding(
            @NotNull UUID check, @NotNull Finding finding) {}
}
