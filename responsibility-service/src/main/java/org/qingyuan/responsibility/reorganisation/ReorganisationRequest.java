package org.qingyuan.responsibility.reorganisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param on first day of the new order; not in the future
 * @param newName of RENAME
 * @param successor the unit that takes over people and open obligations; of all but RENAME
 * @param parts the other units that a split unit became
 * @param basis the document that ordered it
 */
public record ReorganisationRequest(
        @NotNull ReorganisationKind kind,
        @NotNull LocalDate on,
        @Size(min = 1, max = 100) String newName,
        UUID successor,
        @Size(max = 50) List<@NotNull UUID> parts,
        @NotBlank @Size(max = 500) String basis) {
    public ReorganisationRequest {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "newName, successor")
    boolean isNamed() {
        return kind == null
                || (kind == ReorganisationKind.RENAME
                        ? newName != null && successor == null && parts.isEmpty()
                        : successor != null && newName == null);
    }
}
