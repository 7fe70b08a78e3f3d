package org.qingyuan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInRateTest {
    private Instant now = Instant.parse("2026-11-23T05:00:00Z");

    private final SignInRate rate = new SignInRate(3, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void countsEachAddressAndForgetsEveryMinute() {
        for (int i = 0; i < 3; i++) {
            assertThat(rate.allows("10.0.0.1")).isTrue();
        }
        assertThat(rate.allows("10.0.0.1")).isFalse();
        assertThat(rate.allows("10.0.0.2")).isTrue();

        now = now.plus(Duration.ofMinutes(1));

        assertThat(rate.allows("10.0.0.1")).isTrue();
    }
}
