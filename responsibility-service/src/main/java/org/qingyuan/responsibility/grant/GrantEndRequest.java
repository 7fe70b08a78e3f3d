package org.qingyuan.responsibility.grant;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param round of the inspection-service whose grants are over */
public record GrantEndRequest(@NotNull UUID round) {}
