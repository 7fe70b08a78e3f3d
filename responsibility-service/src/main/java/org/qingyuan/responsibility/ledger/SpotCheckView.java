package org.qingyuan.responsibility.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.record.RecordState;

/**
 * 抽查 of what others accepted.
 *
 * @param person who drew it
 * @param accepted how many records there were to draw from
 * @param seed with which the same ones are drawn again
 */
public record SpotCheckView(
        UUID id,
        LocalDate from,
        LocalDate to,
        String person,
        LocalDate madeOn,
        int accepted,
        BigDecimal share,
        String seed,
        List<SpotChecked> records) {

    /**
     * @param unit whose record it is
     * @param acceptedBy the unit that accepted it
     * @param state of the record today: what was given back is not 已销号 any more
     * @param genuine null until somebody looked
     */
    public record SpotChecked(
            UUID id,
            String title,
            String unit,
            @Nullable String acceptedBy,
            RecordState state,
            @Nullable Boolean genuine,
            String remark,
            @Nullable String notedBy,
            @Nullable LocalDate notedOn) {}
}
