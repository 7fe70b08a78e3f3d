package org.qingyuan.cases.notify;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to responsibility-service; not whom a measure is on.
 *
 * @param item row of the table; null for a measure
 * @param reference under which the ledger and the integrity file name it
 * @param day on which it was fulfilled or announced
 * @param answer why it was refused
 * @param duties among which a person has to choose
 */
public record ServiceNoticeView(
        UUID id,
        NoticeKind kind,
        NoticeState state,
        @Nullable String item,
        String reference,
        @Nullable LocalDate day,
        int attempts,
        @Nullable String answer,
        List<OfferedDuty> duties,
        LocalDate madeOn) {

    /** @param clause the wording that the duty comes from */
    public record OfferedDuty(UUID duty, String clause) {}

    static ServiceNoticeView of(Tuple row) {
        return new ServiceNoticeView(
                row.get("id", UUID.class),
                NoticeKind.valueOf(row.get("kind", String.class)),
                NoticeState.valueOf(row.get("state", String.class)),
                row.get("item", String.class),
                row.get("reference", String.class),
                day(row.get("day", String.class)),
                row.get("attempts", Integer.class),
                row.get("answer", String.class),
                OfferedDuties.read(row.get("duties", String.class)),
                row.get("made_on", LocalDate.class));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
