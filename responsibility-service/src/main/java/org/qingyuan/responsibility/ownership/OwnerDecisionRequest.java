package org.qingyuan.responsibility.ownership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.obligation.OwnerKind;

/**
 * What becomes of owners that came or went.
 *
 * @param on from which day
 * @param accepted false: it stays as it is, and is not proposed again
 * @param reason kept with what closes
 */
public record OwnerDecisionRequest(
        @NotNull LocalDate on,
        @NotNull Boolean accepted,
        @NotBlank @Size(max = 500) String reason,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Owner> owners) {

    public record Owner(
            @NotNull OwnerChangeKind change,
            @NotNull OwnerKind ownerKind,
            @NotNull UUID owner) {}
}
