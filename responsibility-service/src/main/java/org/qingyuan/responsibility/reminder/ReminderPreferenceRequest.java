package org.qingyuan.responsibility.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param address null: the one of the account */
public record ReminderPreferenceRequest(
        @NotNull Boolean mail,

        @Size(min = 3, max = 254) @Pattern(regexp = "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")
        String address) {}
