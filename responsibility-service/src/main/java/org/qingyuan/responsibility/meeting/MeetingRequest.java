package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as it is prepared.
 *
 * @param partner the organ that it is held with; needed for PREVENTION
 * @param collectBy until when the members hand in their lines
 * @param members units, in their order
 */
public record MeetingRequest(
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = 200) String place,
        @NotNull UUID chair,
        @NotNull @Size(max = 200) String partner,
        @NotNull LocalDate collectBy,
        @NotBlank @Size(max = 4000) String agenda,
        @NotEmpty @Size(max = 100) List<@NotNull UUID> members) {}
