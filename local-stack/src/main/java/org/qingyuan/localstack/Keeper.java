package org.qingyuan.localstack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts a part again that has ended by itself, and says so; a part that keeps ending is given up, and with it the
 * stack, because a half system misleads more than none.
 */
final class Keeper {
    private static final int TRIES = 3;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    /** PostgreSQL's children need a moment to notice that their parent is gone. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Home home;
    private final Runnable giveUp;
    private final Map<String, Deque<Instant>> deaths = new HashMap<>();
    private RunningParts parts;

    Keeper(Home home, Runnable giveUp) {
        this.home = home;
        this.giveUp = giveUp;
    }

    void watch(RunningParts parts) {
        this.parts = parts;
    }

    void partEnded(Part part, Process process) {
        if (!parts.isReady()) {
            return; // the start itself reports it
        }
        String how = "%s  %s ended by itself (%s)"
                .formatted(LocalTime.now().truncatedTo(ChronoUnit.SECONDS), part.name(), cause(process.exitValue()));
        if (!mayTryAgain(part.name(), Instant.now())) {
            Console.complain(how + ", " + TRIES + " times within " + WITHIN.toMinutes() + " minutes: giving up\n"
                    + Console.tail(home.log(part.name())));
            giveUp.run();
            return;
        }
        Console.complain(how + "; starting it again");
        Thread.ofVirtual().start(() -> startAgain(part));
    }

    private void startAgain(Part part) {
        try {
            Thread.sleep(PAUSE);
            Process process = parts.start(part);
            if (part.health() != null) {
                parts.awaitReady(part, process, () -> Health.ready(part.health()));
            }
            Console.say("  " + part.name() + " runs again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StackException e) {
            if (!parts.isStopping()) {
                Console.complain(e.getMessage());
            }
        }
    }

    synchronized boolean mayTryAgain(String part, Instant now) {
        Deque<Instant> recent = deaths.computeIfAbsent(part, name -> new ArrayDeque<>());
        while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(WITHIN))) {
            recent.removeFirst();
        }
        recent.addLast(now);
        return recent.size() <= TRIES;
    }

    static String cause(int status) {
        return status > 128 && status < 160 ? "signal " + (status - 128) : "status " + status;
    }
}
