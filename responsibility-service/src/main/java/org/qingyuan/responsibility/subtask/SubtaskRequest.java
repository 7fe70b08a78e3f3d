package org.qingyuan.responsibility.subtask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** @param assignee a post of the unit, or a person who holds one in it */
public record SubtaskRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull AssigneeKind assigneeKind,
        @NotNull UUID assignee,
        @NotNull LocalDate due) {}
