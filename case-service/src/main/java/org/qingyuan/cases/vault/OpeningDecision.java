package org.qingyuan.cases.vault;

import jakarta.validation.constraints.NotNull;

public record OpeningDecision(@NotNull Boolean allowed) {}
