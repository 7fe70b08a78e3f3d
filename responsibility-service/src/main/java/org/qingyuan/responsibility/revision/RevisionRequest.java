package org.qingyuan.responsibility.revision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param replaces the plan in force that the draft is a new version of */
public record RevisionRequest(@NotNull UUID replaces) {}
