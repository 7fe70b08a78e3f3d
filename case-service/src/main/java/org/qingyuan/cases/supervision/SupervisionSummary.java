package org.qingyuan.cases.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;

/**
 * A line of the list.
 *
 * @param number year and number within it
 * @param urged how many urging letters went out
 */
public record SupervisionSummary(
        UUID id,
        String number,
        SupervisionKind kind,
        String title,
        List<NamedRef> units,
        SupervisionState state,
        @Nullable SupervisionLight light,
        LocalDate issuedOn,
        Instant dueAt,
        int urged) {

    static String number(Supervision order) {
        return "%d-%03d".formatted(order.year, order.no);
    }
}
