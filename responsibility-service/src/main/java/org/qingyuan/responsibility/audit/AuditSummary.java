package org.qingyuan.responsibility.audit;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/** An audit in a list. */
public record AuditSummary(
        UUID id,
        String postTitle,
        NamedRef leader,
        NamedRef unit,
        AuditKind kind,
        LocalDate plannedOn,
        AuditState state,
        @Nullable LocalDate reportedOn,
        @Nullable AuditOpinion opinion,
        @Nullable Integer findings) {

    static AuditSummary of(Tuple row) {
        String opinion = row.get("opinion", String.class);
        return new AuditSummary(
                row.get("id", UUID.class),
                row.get("title", String.class),
                NamedRef.of(row.get("person", UUID.class), row.get("person_name", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                AuditKind.valueOf(row.get("kind", String.class)),
                row.get("planned_on", LocalDate.class),
                AuditState.valueOf(row.get("state", String.class)),
                row.get("reported_on", LocalDate.class),
                opinion == null ? null : AuditOpinion.valueOf(opinion),
                row.get("findings", Integer.class));
    }
}
