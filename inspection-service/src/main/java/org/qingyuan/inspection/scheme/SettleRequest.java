package org.qingyuan.inspection.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param note how the doubt was settled */
public record SettleRequest(@NotBlank @Size(max = 500) String note) {}
