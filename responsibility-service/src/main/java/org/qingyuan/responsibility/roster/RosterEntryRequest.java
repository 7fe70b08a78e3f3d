package org.qingyuan.responsibility.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param person of the directory; an outsider has a name and an organisation instead
 * @param occurredOn the day of the event, or the first day of an assignment or term
 * @param validTo last day; null until further notice
 * @param basis the document that it rests on
 */
@Schema(description = "An entry of a list. Person and day are fixed once it is saved.")
public record RosterEntryRequest(
        @NotNull RosterKind kind,
        UUID person,
        @Size(min = 1, max = 60) String name,
        @Size(min = 1, max = 100) String organisation,
        @NotNull LocalDate occurredOn,
        LocalDate validTo,
        @NotBlank @Size(max = 200) String basis,
        @NotNull @Size(max = 1000) String note) {}
