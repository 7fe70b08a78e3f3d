package org.qingyuan.inspection.check;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param note needed unless the record is true */
public record CheckRequest(
        @NotNull Finding finding,
        @Nullable @Size(max = 2000) String note) {}
