package org.qingyuan.responsibility.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param reminders which were read; left out: all in the inbox */
public record ReadRequest(@Size(min = 1, max = 200) List<@NotNull UUID> reminders) {}
