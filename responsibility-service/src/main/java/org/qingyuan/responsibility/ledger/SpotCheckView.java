package org.qingyuan.responsibility.ledger;

import jakarta.persistence.Tuple;
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
     * @param genuine what was found last; null until somebody looked
     * @param verdicts all that were given, the first first
     * @param version how many
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
            @Nullable LocalDate notedOn,
            List<Verdict> verdicts,
            int version) {
        static SpotChecked of(Tuple row, List<Verdict> verdicts) {
            Verdict last = verdicts.isEmpty() ? null : verdicts.getLast();
            return new SpotChecked(
                    row.get("id", UUID.class),
                    row.get("title", String.class),
                    row.get("unit", String.class),
                    row.get("accepted_by", String.class),
                    RecordState.valueOf(row.get("state", String.class)),
                    last == null ? null : last.genuine(),
                    last == null ? "" : last.remark(),
                    last == null ? null : last.notedBy(),
                    last == null ? null : last.notedOn(),
                    verdicts,
                    verdicts.size());
        }
    }

    /** @param remark what was found wrong, or why it is seen otherwise than before */
    public record Verdict(
            boolean genuine, String remark, @Nullable String notedBy, LocalDate notedOn) {
        static Verdict of(Tuple row) {
            return new Verdict(
                    row.get("genuine", Boolean.class),
                    row.get("remark", String.class),
                    row.get("noted_by", String.class),
                    row.get("noted_on", LocalDate.class));
        }
    }
}
