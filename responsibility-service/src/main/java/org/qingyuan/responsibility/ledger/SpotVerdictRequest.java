package org.qingyuan.responsibility.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param genuine 属实
 * @param remark what was found; needed where it is not, and where the verdict before is changed
 */
public record SpotVerdictRequest(
        @NotNull Boolean genuine, @Size(max = 1000) String remark) {}
