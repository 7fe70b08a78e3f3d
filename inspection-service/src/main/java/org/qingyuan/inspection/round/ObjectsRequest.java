package org.qingyuan.inspection.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.qingyuan.scoring.ObjectKind;

/** Who takes part; replaces who did before. */
public record ObjectsRequest(@NotNull @Size(max = 500) List<@Valid @NotNull Chosen> objects) {

    /** @param ref id of a unit or person; in a superior's round the code of a bureau */
    public record Chosen(
            @NotNull ObjectKind kind,
            @NotBlank @Size(max = 40) String ref) {}
}
