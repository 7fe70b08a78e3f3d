package org.qingyuan.inspection.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteSampleTest {
    private static final List<String> IDS =
            IntStream.range(0, 20).mapToObj(i -> "unit-" + i).toList();

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrder() {
        assertEquals(SiteSample.draw("seed", IDS, 7), SiteSample.draw("seed", IDS.reversed(), 7));
        assertNotEquals(SiteSample.draw("seed", IDS, 7), SiteSample.draw("another", IDS, 7));
    }

    /** sha256sum of "s\na", "s\nb", "s\nc" begins with 009fa556, cd85bddd, a953fc7a. */
    @Test
    void anybodyCanRepeatItWithSha256sum() {
        assertEquals(List.of("a", "c", "b"), SiteSample.draw("s", List.of("a", "b", "c"), 3));
    }

    @Test
    void aShareIsRoundedUp() {
        assertEquals(7, SiteSample.share(new BigDecimal("0.333"), 20));
        assertEquals(1, SiteSample.share(new BigDecimal("0.333"), 2));
        assertEquals(0, SiteSample.share(new BigDecimal("0.333"), 0));
        assertEquals(20, SiteSample.share(BigDecimal.ONE, 20));
    }
}
