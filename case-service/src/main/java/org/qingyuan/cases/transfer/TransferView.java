package org.qingyuan.cases.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox: nothing of the letter.
 *
 * @param missing originals that have not come yet
 * @param fromBelow it was handed in for the bureau below and is about one of its own heads
 * @param openable whether the caller may read and settle it now
 */
public record TransferView(
        UUID id,
        TransferSystem system,
        String number,
        LocalDate receivedOn,
        TransferState state,
        @Nullable TransferReason reason,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate acknowledgedOn,
        int originals,
        int missing,
        boolean frozen,
        boolean fromBelow,
        boolean openable,
        int version) {}
