package org.qingyuan.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertEquals(2.5, new Series(List.of(4.0, 1.0, 3.0, 2.0)).median());
        assertEquals(3.0, new Series(List.of(9.0, 1.0, 3.0)).median());
    }

    @Test
    void twoRunsAgreeWithinAShareOfTheSmaller() {
        assertTrue(new Series(List.of(50.0, 100.0, 105.0)).settled(0.05));
        assertFalse(new Series(List.of(100.0, 106.0)).settled(0.05));
        assertFalse(new Series(List.of(100.0)).settled(0.05));
    }

    @Test
    void ratiosAreTakenRunByRun() {
        Comparison comparison = new Comparison(
                Map.of("service", new Series(List.of(50.0, 30.0)), "bare", new Series(List.of(100.0, 100.0))), 2, true);
        assertEquals(List.of(0.5, 0.3), comparison.ratio("service", "bare").values());
    }
}
