package org.qingyuan.responsibility.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.trail.Digests;

/** Which records of a batch have to be opened. Pure: whoever knows the seed draws the same ones again. */
final class Draw {
    private Draw() {}

    /**
     * Those whose SHA-256 of seed and id is smallest.
     *
     * @param share of the batch, rounded up
     * @param least how many at any rate
     */
    static Set<UUID> of(Collection<UUID> batch, String seed, BigDecimal share, int least) {
        int wanted = share.multiply(BigDecimal.valueOf(batch.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return batch.stream()
                .sorted(Comparator.comparing(id -> Digests.sha256(seed + id)))
                .limit(Math.max(wanted, least))
                .collect(Collectors.toSet());
    }
}
