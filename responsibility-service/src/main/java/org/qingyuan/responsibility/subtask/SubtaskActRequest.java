package org.qingyuan.responsibility.subtask;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param record the unit's record that shows it, where there is one; only when ticking off */
public record SubtaskActRequest(@NotNull SubtaskAct act, UUID record) {}
