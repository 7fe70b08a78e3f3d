package org.qingyuan.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestRateTest {
    private static final class Hand extends Clock {
        Instant now = Instant.parse("2026-12-08T08:00:59Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void everyAddressHasItsOwnCountWhichStartsAnewWithTheMinute() {
        Hand clock = new Hand();
        RequestRate rate = new RequestRate(2, clock);
        assertTrue(rate.allows("10.0.0.1"));
        assertTrue(rate.allows("10.0.0.1"));
        assertFalse(rate.allows("10.0.0.1"));
        assertTrue(rate.allows("10.0.0.2"));
        clock.now = clock.now.plusSeconds(1);
        assertTrue(rate.allows("10.0.0.1"));
    }
}
