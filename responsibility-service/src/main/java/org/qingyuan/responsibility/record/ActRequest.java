package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param reason required by SEND_BACK, RETURN and REOPEN
 * @param recorder of TAKE_OVER: whom the head of the unit lets go on with the record; without it the caller does
 */
public record ActRequest(
        @NotNull RecordAct act,
        @Size(max = 1000) String reason,
        @Nullable UUID recorder) {
    public ActRequest(RecordAct act, String reason) {
        this(act, reason, null);
    }
}
