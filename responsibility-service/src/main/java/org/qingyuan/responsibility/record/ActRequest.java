package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason required by SEND_BACK, RETURN and REOPEN */
public record ActRequest(
        @NotNull RecordAct act, @Size(max = 1000) String reason) {}
