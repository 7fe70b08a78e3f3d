package org.qingyuan.inspection.selfinspection;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param score null as long as nobody filled it in */
public record SelfScore(
        String indicator,
        BigDecimal points,
        @Nullable BigDecimal score,
        String reason,
        @Nullable String editedName,
        @Nullable Instant editedAt,
        int version) {

    static SelfScore of(Tuple row) {
        BigDecimal score = row.get("score", BigDecimal.class);
        return new SelfScore(
                row.get("indicator", String.class),
                plain(row.get("points", BigDecimal.class)),
                score == null ? null : plain(score),
                row.get("reason", String.class),
                row.get("edited_name", String.class),
                row.get("edited_at", Instant.class),
                row.get("version", Integer.class));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
