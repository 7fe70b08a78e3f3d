package org.qingyuan.responsibility.reminder;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a plan's people are reminded.
 *
 * @param leadDays days before the due date, longest first; the first day overdue is always one
 * @param headAfter days overdue after which the unit's head is told; null: never
 * @param disciplineAfter days overdue after which 纪委 is told; null: never
 * @param quietFrom begin of the time in which nothing is sent, in Shanghai; null: no such time
 * @param version 0 while the service's defaults hold
 */
public record ReminderSettingsView(
        UUID plan,
        List<Integer> leadDays,
        @Nullable Integer headAfter,
        @Nullable Integer disciplineAfter,

        @Schema(implementation = String.class, examples = "20:00:00") @Nullable
        LocalTime quietFrom,

        @Schema(implementation = String.class, examples = "20:00:00") @Nullable
        LocalTime quietTo,

        int version) {}
