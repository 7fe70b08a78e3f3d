package org.qingyuan.responsibility.reminder.hook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another system that is told of reminders.
 *
 * @param waiting calls that were not taken yet
 * @param givenUp calls that were given up
 * @param deliveredAt the last call that was taken
 * @param problem of the last attempt that failed, while it waits or was given up
 * @param secret shown once: when the endpoint is made, or its secret drawn anew
 */
public record HookEndpointView(
        UUID id,
        String name,
        String url,
        boolean active,
        Instant createdAt,
        long waiting,
        long givenUp,
        @Nullable Instant deliveredAt,
        @Nullable String problem,
        @Nullable String secret,
        int version) {

    HookEndpointView with(String shownOnce) {
        return new HookEndpointView(
                id, name, url, active, createdAt, waiting, givenUp, deliveredAt, problem, shownOnce, version);
    }
}
