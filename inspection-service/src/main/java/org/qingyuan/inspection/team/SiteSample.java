package org.qingyuan.inspection.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qingyuan.kit.trail.Digests;

/**
 * 抽签. Pure and described in docs/rounds.md: whoever knows the published seed draws the same ones again, with any tool that
 * computes SHA-256. Order the ids by the hash of seed, line feed and id, in hexadecimal; take the first.
 */
public final class SiteSample {
    private SiteSample() {}

    public static List<String> draw(String seed, Collection<String> ids, int wanted) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing((String id) -> Digests.sha256(seed + "\n" + id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(wanted)
                .toList();
    }

    /** Rounded up, so that a share is never less than announced. */
    public static int share(BigDecimal share, int all) {
        return share.multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
