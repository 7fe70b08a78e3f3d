package org.qingyuan.cases.outcome;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.cases.lead.MeasureKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * One outcome of a snapshot.
 *
 * @param outcome stable over snapshots; leads to no lead
 * @param person only where it was announced by name
 * @param sanction whether the measure is 处分, in the sense of the rules
 * @param caseFiled whether a case had been filed (立案)
 * @param line what went into the snapshot's hash: outcome, unit, person, rank, kind, case filed, day and matter
 *     (random, the same for all measures on one person out of one lead), parted by bars
 */
public record OutcomeFactView(
        int ordinal,
        UUID outcome,
        NamedRef unit,
        @Nullable NamedRef person,
        SubjectRank rank,
        MeasureKind kind,
        boolean sanction,
        boolean caseFiled,
        LocalDate announcedOn,
        String line) {

    static OutcomeFactView of(Tuple row) {
        MeasureKind kind = MeasureKind.valueOf(row.get("kind", String.class));
        return new OutcomeFactView(
                row.get("ordinal", Integer.class),
                row.get("outcome", UUID.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                NamedRef.of(row.get("person", UUID.class), row.get("person_name", String.class)),
                SubjectRank.valueOf(row.get("subject_rank", String.class)),
                kind,
                kind.sanction(),
                row.get("case_filed", Boolean.class),
                row.get("announced_on", LocalDate.class),
                row.get("line", String.class));
    }
}
