package org.qingyuan.responsibility.reminder.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.reminder.ReminderProblem;

class DeliveryWorkerTest {
    private static final Instant NOW = Instant.parse("2035-06-23T02:00:00Z");

    @Test
    void oneThatFailsUnforeseenIsTriedLaterAndTheNextIsSent() {
        Claimed without = claimed(1);
        Claimed next = claimed(1);
        assertEquals(
                List.of(without.id() + " at 2035-06-23T02:01:00Z: HOOKS_NOT_CONFIGURED", next.id() + " DELIVERED"),
                done(without, next));
    }

    @Test
    void oneThatFailsUnforeseenToTheLastIsGivenUp() {
        Claimed without = claimed(DeliveryWorker.BACKOFF.size() + 1);
        assertEquals(List.of(without.id() + " GAVE_UP"), done(without));
    }

    /** The first of them cannot be signed. */
    private static List<String> done(Claimed... claimed) {
        List<String> done = new ArrayList<>();
        Iterator<Claimed> waiting = List.of(claimed).iterator();
        Sender sender = new Sender() {
            @Override
            public Channel channel() {
                return Channel.HOOK;
            }

            @Override
            public Outcome send(Claimed one) {
                if (one.equals(claimed[0])) {
                    throw new Problem(ReminderProblem.HOOKS_NOT_CONFIGURED);
                }
                return Outcome.DELIVERED;
            }
        };
        DeliveryQueue queue = new DeliveryQueue() {
            @Override
            public Optional<Claimed> claim(Channel channel, Instant now, Duration lease) {
                return waiting.hasNext() ? Optional.of(waiting.next()) : Optional.empty();
            }

            @Override
            public void settle(Claimed one, Outcome outcome, String problem, Instant now) {
                done.add(one.id() + " " + outcome);
            }

            @Override
            public void postpone(Claimed one, Instant next, String problem) {
                done.add(one.id() + " at " + next + ": " + problem.replaceAll(".* ", ""));
            }
        };
        new DeliveryWorker(queue, sender, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(5)).run();
        return done;
    }

    private static Claimed claimed(int attempt) {
        return new Claimed(
                UUID.randomUUID(), "jintan", null, null, UUID.randomUUID(), null, NOW, UUID.randomUUID(), attempt);
    }
}
