package org.qingyuan.responsibility.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a plan's people are reminded.
 *
 * @param leadDays days before the due date; the first day overdue is always one
 * @param headAfter days overdue after which the unit's head is told; null: never
 * @param disciplineAfter days overdue after which 纪委 is told, later than the head; null: never
 * @param quietFrom begin of the time in which nothing is sent, in Shanghai; null: no such time
 */
public record ReminderSettingsRequest(
        @NotNull @Size(min = 1, max = 6) List<@NotNull @Min(0) @Max(365) Integer> leadDays,
        @Min(1) @Max(365) Integer headAfter,
        @Min(1) @Max(365) Integer disciplineAfter,

        @Schema(implementation = String.class, examples = "20:00:00")
        LocalTime quietFrom,

        @Schema(implementation = String.class, examples = "20:00:00")
        LocalTime quietTo) {}
