package org.qingyuan.responsibility.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason needed for a refusal and for taking an approval back */
public record ReliefActRequest(
        @NotNull ReliefAct act, @Size(max = 1000) String reason) {}
