package org.qingyuan.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that each address begins; the counts start anew every minute. */
final class RequestRate {
    private final int perMinute;
    private final Clock clock;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private long minute;

    RequestRate(int perMinute) {
        this(perMinute, Clock.systemUTC());
    }

    RequestRate(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    boolean allows(String address) {
        forgetLastMinute();
        return counts.computeIfAbsent(address, fresh -> new AtomicInteger()).incrementAndGet() <= perMinute;
    }

    private synchronized void forgetLastMinute() {
        long now = clock.millis() / 60_000;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
    }
}
