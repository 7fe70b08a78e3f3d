package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param evidence of a record of the own unit */
public record ReuseRequest(@NotNull UUID evidence) {}
