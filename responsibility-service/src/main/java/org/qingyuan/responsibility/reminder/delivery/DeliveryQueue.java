package org.qingyuan.responsibility.reminder.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What waits to be sent. Each call is one short transaction of its own; between them lies the sending, which may take long, fail,
 * or end with the process. So nothing is lost, and what was sent without being settled is sent again under the same id.
 */
public interface DeliveryQueue {
    /** Takes the oldest that may be sent now and that nobody holds. One at a time: no lease runs while others are sent. */
    Optional<Claimed> claim(Channel channel, Instant now, Duration lease);

    /** Ends a delivery. Again, or after somebody else did, does no harm. */
    void settle(Claimed claimed, Outcome outcome, String problem, Instant now);

    /** Leaves it for another attempt; nothing happens when somebody else has taken it over. */
    void postpone(Claimed claimed, Instant next, String problem);
}
