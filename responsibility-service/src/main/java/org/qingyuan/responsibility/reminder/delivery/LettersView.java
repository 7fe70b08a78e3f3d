package org.qingyuan.responsibility.reminder.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a bureau fare.
 *
 * @param waiting not taken by the mail server yet
 * @param givenUp not sent after three days of attempts
 * @param deliveredAt the last one that the mail server took
 * @param problem of the last attempt that failed, while it waits or was given up
 */
public record LettersView(
        long waiting,
        long givenUp,
        @Nullable Instant deliveredAt,
        @Nullable String problem) {}
