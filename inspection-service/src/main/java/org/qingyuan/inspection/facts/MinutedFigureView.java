package org.qingyuan.inspection.facts;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The three figures of 3.2 for a unit over the period of a round, from minutes that were issued.
 *
 * @param verified 查实投诉: the sum
 * @param rank 作风评议排名: the mean of the ranks that were made
 * @param keyWork 重点工作推进: what each of the minutes says; words, no figure
 * @param meetings whose minutes name the unit
 */
public record MinutedFigureView(
        UUID unit,
        String unitName,
        long verified,
        @Nullable BigDecimal rank,
        List<String> keyWork,
        List<UUID> meetings) {

    static MinutedFigureView of(Tuple row) {
        BigDecimal rank = row.get("rank", BigDecimal.class);
        return new MinutedFigureView(
                row.get("unit", UUID.class),
                row.get("unit_name", String.class),
                row.get("verified", Long.class),
                rank == null ? null : new BigDecimal(rank.stripTrailingZeros().toPlainString()),
                List.of((String[]) row.get("key_work")),
                List.of((UUID[]) row.get("meetings")));
    }

    /** What the hash of the evidence is over. */
    String line() {
        return String.join("\n", unit.toString(), "" + verified, "" + rank, String.join("；", keyWork));
    }
}
