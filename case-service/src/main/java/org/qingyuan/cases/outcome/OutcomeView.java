package org.qingyuan.cases.outcome;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.cases.lead.MeasureKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * An announced outcome. Nothing of it leads to a lead.
 *
 * @param person only where it was announced by name
 * @param caseFiled whether a case had been filed
 */
public record OutcomeView(
        UUID id,
        NamedRef unit,
        @Nullable NamedRef person,
        SubjectRank rank,
        MeasureKind kind,
        boolean caseFiled,
        String organ,
        LocalDate announcedOn,
        @Nullable LocalDate revokedOn) {

    static OutcomeView of(Tuple row) {
        return new OutcomeView(
                row.get("id", UUID.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                NamedRef.of(row.get("person", UUID.class), row.get("person_name", String.class)),
                SubjectRank.valueOf(row.get("subject_rank", String.class)),
                MeasureKind.valueOf(row.get("kind", String.class)),
                row.get("case_filed", Boolean.class),
                row.get("organ", String.class),
                row.get("announced_on", LocalDate.class),
                row.get("revoked_on", LocalDate.class));
    }
}
