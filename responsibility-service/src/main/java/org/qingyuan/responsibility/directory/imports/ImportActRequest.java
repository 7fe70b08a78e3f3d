package org.qingyuan.responsibility.directory.imports;

import jakarta.validation.constraints.NotNull;

public record ImportActRequest(@NotNull ImportAct act) {}
