package org.qingyuan.inspection.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param reminders which were read; left out: all of the caller's */
public record RoundReadRequest(
        @Nullable @Size(min = 1, max = 200) List<@NotNull UUID> reminders) {}
