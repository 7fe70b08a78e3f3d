package org.qingyuan.responsibility.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of each row; a row that is left out is not carried over. */
public record CarryOverRequest(@NotEmpty @Size(max = 2000) List<@Valid @NotNull Row> rows) {

    public record Row(
            @NotNull UUID row,
            @NotNull CarryChoice choice,
            @NotNull Unfinished unfinished) {

        @Schema(hidden = true)
        @AssertTrue(message = "END, STAY")
        boolean isTakenAlongOnlyWhereTheRowGoesOn() {
            return choice != CarryChoice.END || unfinished == Unfinished.STAY;
        }
    }
}
