package org.qingyuan.responsibility.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure on a person was announced, or revoked. Never contents: neither the matter nor the finding can be told from it.
 *
 * @param person of the bureau's directory
 * @param announcedOn the day on which it was announced, or its revocation was
 * @param organ that decided
 * @param reference of the sender, under which the contents are found there
 */
public record MeasureRequest(
        @NotBlank @Size(max = 40) String bureau,
        @NotNull UUID person,
        @NotNull MeasureAct act,
        @NotNull AnnouncedKind kind,
        @NotNull LocalDate announcedOn,
        @NotBlank @Size(max = 100) String organ,
        @NotBlank @Size(max = 100) String reference) {}
