package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

public record CardLotRequest(@NotNull String group, @Min(1) int cards) {}
