package org.qingyuan.inspection.selfinspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record SectionRequest(@NotNull @Size(max = 20000) String content) {}
