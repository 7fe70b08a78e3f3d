package org.qingyuan.responsibility.obligation;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where that waits which was handed in in time and is past due; of several records the one that waits longest.
 *
 * @param unit whose head signs, or which accepts; null where 纪委 or a leader accepts
 * @param since the day on which it came there
 */
public record HeldUpView(HeldBy by, @Nullable String unit, LocalDate since) {

    /** Columns of {@link #JOIN}. */
    public static final String COLUMNS = "held.held_by, held.held_unit, held.held_since";

    /** Over {@code obligation_progress p} with the parameter {@code today}; no row more or less. */
    public static final String JOIN = """
            left join lateral (
                 select h.held_by, (select n.name from unit n where n.bureau = p.bureau and n.id = h.holder) as held_unit,
                        cast(h.since at time zone 'Asia/Shanghai' as date) as held_since
                   from obligation_held_up(p, cast(:today as date)) h) held on true
            """;

    /** Null for what is not held up. */
    public static @Nullable HeldUpView of(Tuple row) {
        String by = row.get("held_by", String.class);
        return by == null
                ? null
                : new HeldUpView(
                        HeldBy.valueOf(by), row.get("held_unit", String.class), row.get("held_since", LocalDate.class));
    }
}
