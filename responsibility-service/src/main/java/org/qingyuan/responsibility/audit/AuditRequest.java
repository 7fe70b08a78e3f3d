package org.qingyuan.responsibility.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An audit as it is planned.
 *
 * @param post with economic responsibility; fixed once it is saved
 * @param person who is audited, where that one held the post before; null: who holds or last held it. Fixed once it is saved
 * @param plannedOn the day on which it is to begin
 * @param auditor who audits
 */
public record AuditRequest(
        @NotNull UUID post,
        UUID person,
        @NotNull AuditKind kind,
        @NotNull LocalDate plannedOn,
        @NotBlank @Size(max = 200) String auditor,
        @NotNull @Size(max = 1000) String note) {}
