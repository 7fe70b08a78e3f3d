package org.qingyuan.responsibility.register.grade;

import jakarta.validation.constraints.NotNull;
import org.qingyuan.responsibility.register.ManagedBy;

public record RiskGradeRequest(@NotNull ManagedBy manager) {}
