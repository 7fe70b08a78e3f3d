package org.qingyuan.cases.watch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a hand-over says, kept sealed.
 *
 * @param lastNumber the platform's own number of the last submission that was registered
 * @param note what the next officer has to know
 * @param remark what the next officer lacked, when it was returned
 */
record HandoverWords(
        @Nullable @Size(max = 60) String lastNumber,
        @NotNull @Size(max = 1000) String note,
        @Nullable @Size(max = 500) String remark) {}
