package org.qingyuan.responsibility.reminder.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that this replica may act on until its lease ends.
 *
 * @param id the same at each attempt: what the receiver knows a repetition by
 * @param lease whoever holds another one came later and has taken over
 * @param attempt counted from 1
 */
public record Claimed(
        UUID id,
        String bureau,
        UUID plan,
        UUID recipient,
        UUID endpoint,
        UUID unit,
        Instant createdAt,
        UUID lease,
        int attempt) {}
