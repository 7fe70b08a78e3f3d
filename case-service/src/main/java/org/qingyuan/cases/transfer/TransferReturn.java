package org.qingyuan.cases.transfer;

import jakarta.validation.constraints.NotNull;

public record TransferReturn(@NotNull TransferReason reason) {}
