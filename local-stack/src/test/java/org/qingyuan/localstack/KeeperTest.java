package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeeperTest {
    private final Keeper keeper = new Keeper(Home.of(Path.of("."), null), () -> {});
    private final Instant noon = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void givesUpOnAPartThatKeepsEnding() {
        assertThat(keeper.mayTryAgain("gateway", noon)).isTrue();
        assertThat(keeper.mayTryAgain("gateway", noon.plusSeconds(10))).isTrue();
        assertThat(keeper.mayTryAgain("keycloak", noon.plusSeconds(11))).isTrue();
        assertThat(keeper.mayTryAgain("gateway", noon.plusSeconds(20))).isTrue();
        assertThat(keeper.mayTryAgain("gateway", noon.plusSeconds(30))).isFalse();
    }

    @Test
    void forgetsOldEnds() {
        for (int hour = 0; hour < 10; hour++) {
            assertThat(keeper.mayTryAgain("gateway", noon.plusSeconds(3600L * hour)))
                    .isTrue();
        }
    }

    @Test
    void tellsASignalFromAStatus() {
        assertThat(Keeper.cause(137)).isEqualTo("signal 9");
        assertThat(Keeper.cause(1)).isEqualTo("status 1");
    }
}
