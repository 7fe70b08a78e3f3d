package org.qingyuan.inspection.score;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.UUID;

public record RatingView(
        UUID id,
        String indicator,
        UUID inspector,
        String inspectorName,
        BigDecimal number,
        String reason,
        int version) {

    static RatingView of(Tuple row) {
        return new RatingView(
                row.get("id", UUID.class),
                row.get("indicator", String.class),
                row.get("inspector", UUID.class),
                row.get("inspector_name", String.class),
                new BigDecimal(
                        row.get("number", BigDecimal.class).stripTrailingZeros().toPlainString()),
                row.get("reason", String.class),
                row.get("version", Integer.class));
    }
}
