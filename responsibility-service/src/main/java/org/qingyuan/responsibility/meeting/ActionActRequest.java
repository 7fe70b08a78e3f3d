package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param result what was done, needed to report; when returned, why */
public record ActionActRequest(
        @NotNull ActionAct act, @Size(max = 1000) String result) {}
