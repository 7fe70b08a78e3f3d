package org.qingyuan.responsibility.delegation;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * @param active whether it holds today
 * @param revocable whether the caller may end it
 */
public record DelegationView(
        UUID id,
        NamedRef unit,
        NamedRef delegator,
        NamedRef deputy,
        List<Capacity> capacities,
        LocalDate starts,
        LocalDate ends,
        String reason,
        boolean active,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedReason,
        boolean revocable,
        int version) {

    static DelegationView of(Tuple row) {
        return new DelegationView(
                row.get("id", UUID.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                NamedRef.of(row.get("delegator", UUID.class), row.get("delegator_name", String.class)),
                NamedRef.of(row.get("deputy", UUID.class), row.get("deputy_name", String.class)),
                Arrays.stream(row.get("capacities", String[].class))
                        .map(Capacity::valueOf)
                        .toList(),
                row.get("starts", LocalDate.class),
                row.get("ends", LocalDate.class),
                row.get("reason", String.class),
                row.get("active", Boolean.class),
                row.get("revoked_on", LocalDate.class),
                row.get("revoked_reason", String.class),
                row.get("revocable", Boolean.class),
                row.get("version", Integer.class));
    }
}
