package org.qingyuan.responsibility.reminder.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Claims, sends, settles. A replica has one per channel; whichever step one dies after, another goes on. */
public final class DeliveryWorker {
    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    /** How long after each failed attempt the next one comes; after the last one it is given up: three days in all. */
    static final List<Duration> BACKOFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private final DeliveryQueue queue;
    private final Sender sender;
    private final Clock clock;
    private final Duration lease;

    public DeliveryWorker(DeliveryQueue queue, Sender sender, Clock clock, Duration lease) {
        this.queue = queue;
        this.sender = sender;
        this.clock = clock;
        this.lease = lease;
    }

    /** Works until nothing waits that may be sent now. */
    public void run() {
        Optional<Claimed> claimed = claim();
        while (claimed.isPresent()) {
            deliver(claimed.get());
            claimed = claim();
        }
    }

    private Optional<Claimed> claim() {
        return queue.claim(sender.channel(), clock.instant(), lease);
    }

    private void deliver(Claimed claimed) {
        Outcome outcome;
        try {
            outcome = send(claimed);
        } catch (NotSent e) {
            if (e.forGood() || claimed.attempt() > BACKOFF.size()) {
                LOG.warnf("%s %s given up: %s", sender.channel(), claimed.id(), e.getMessage());
                queue.settle(claimed, Outcome.GAVE_UP, e.getMessage(), clock.instant());
            } else {
                Duration wait = BACKOFF.get(claimed.attempt() - 1);
                queue.postpone(claimed, clock.instant().plus(wait), e.getMessage());
            }
            return;
        }
        queue.settle(claimed, outcome, null, clock.instant());
    }

    /** Whatever goes wrong with one keeps no other waiting. */
    private Outcome send(Claimed claimed) throws NotSent {
        try {
            return sender.send(claimed);
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s %s failed", sender.channel(), claimed.id());
            throw new NotSent(e.toString(), false);
        }
    }
}
