package org.qingyuan.cases.watch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param remark needed to return it: what is missing */
public record HandoverDecision(
        boolean confirmed, @Nullable @Size(max = 500) String remark) {}
