package org.qingyuan.responsibility.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<UUID> BATCH =
            Stream.generate(UUID::randomUUID).limit(41).toList();

    @Test
    void theShareIsRoundedUpAndNeverBelowTheLeast() {
        assertEquals(9, draw(BATCH, "a", "0.2", 2).size());
        assertEquals(2, draw(BATCH, "a", "0.01", 2).size());
        assertEquals(1, draw(BATCH.subList(0, 1), "a", "0.2", 2).size());
        assertEquals(41, draw(BATCH, "a", "1", 1).size());
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSeedOthers() {
        assertEquals(draw(BATCH, "a", "0.2", 2), draw(BATCH.reversed(), "a", "0.2", 2));
        assertNotEquals(draw(BATCH, "a", "0.2", 2), draw(BATCH, "b", "0.2", 2));
        assertTrue(BATCH.containsAll(draw(BATCH, "c", "0.2", 2)));
    }

    private static Set<UUID> draw(List<UUID> batch, String seed, String share, int least) {
        return Draw.of(batch, seed, new BigDecimal(share), least);
    }
}
