package org.qingyuan.inspection.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param duty one of those that the notice was refused with */
public record DutyRequest(@NotNull UUID duty) {}
