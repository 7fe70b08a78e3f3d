package org.qingyuan.cases.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an outside system learns.
 *
 * @param id of the receipt; it names no lead
 * @param missing how many of the announced originals have not come yet
 * @param reason why it was returned
 */
public record TransferReceipt(
        UUID id, TransferState state, int missing, @Nullable TransferReason reason) {}
