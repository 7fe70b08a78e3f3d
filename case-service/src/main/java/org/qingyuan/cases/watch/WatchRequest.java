package org.qingyuan.cases.watch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

public record WatchRequest(
        @NotNull UUID person,
        @NotNull LocalDate fromDay,
        @NotNull LocalDate untilDay) {}
