package org.qingyuan.cases.watch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param untilDay the new last day, not before today */
public record WatchChangeRequest(@NotNull LocalDate untilDay) {}
