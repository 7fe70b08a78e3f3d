package org.qingyuan.cases.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A petition as it is registered.
 *
 * @param unit the unit that shall handle it
 * @param receivedOn the day on which it came in; the terms count from there
 * @param repeatOf the first petition on the same matter, of the same bureau
 */
public record PetitionRequest(
        @NotNull PetitionSource source,
        @NotNull PetitionKind kind,
        @NotNull UUID unit,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 8000) String content,
        @NotNull LocalDate receivedOn,
        UUID repeatOf,
        @NotNull @Valid Citizen petitioner) {

    /** @param contact telephone, mail or whatever the citizen gave */
    public record Citizen(
            @NotNull @Size(max = 60) String name,
            @NotNull @Size(max = 200) String contact,
            @NotNull @Size(max = 200) String address,
            boolean anonymous) {}
}
