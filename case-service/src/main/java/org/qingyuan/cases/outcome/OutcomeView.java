package org.qingyuan.cases.outcome;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.cases.lead.MeasureKind;
import org.qingyuan.cases.rules.SubjectRank;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/**
 * An announced outcome. Nothing of it leads to a lead.
 *
 * @param person only where it was announced by name
 * @param bureau whose it is
 * @param bureauName null while the copy of the directory does not know it
 * @param caseFiled whether a case had been filed
 * @param revocable whether the caller may revoke it now
 */
public record OutcomeView(
        UUID id,
        String bureau,
        @Nullable String bureauName,
        NamedRef unit,
        @Nullable NamedRef person,
        SubjectRank rank,
        MeasureKind kind,
        boolean caseFiled,
        String organ,
        LocalDate announcedOn,
        @Nullable LocalDate revokedOn,
        boolean revocable) {

    static OutcomeView of(Tuple row, Caller caller) {
        return new OutcomeView(
                row.get("id", UUID.class),
                row.get("bureau", String.class),
                row.get("bureau_name", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                NamedRef.of(row.get("person", UUID.class), row.get("person_name", String.class)),
                SubjectRank.valueOf(row.get("subject_rank", String.class)),
                MeasureKind.valueOf(row.get("kind", String.class)),
                row.get("case_filed", Boolean.class),
                row.get("organ", String.class),
                row.get("announced_on", LocalDate.class),
                row.get("revoked_on", LocalDate.class),
                row.get("revoked_on") == null && revokes(row, caller));
    }

    /**
     * Whoever answers for leads in the bureau that decided it, and the superior. Never who is concerned, or of his unit: an outcome on
     * somebody there is the superior's to revoke.
     */
    private static boolean revokes(Tuple row, Caller caller) {
        boolean own = row.get("unit", UUID.class).equals(caller.unit())
                || caller.personOrNobody().equals(row.get("person"));
        boolean decided = row.get("decided_by").equals(caller.bureau());
        return caller.person() != null
                && !own
                && (caller.has(Roles.SUPERIOR) || decided && caller.has(Roles.DISCIPLINE_HEAD, Roles.CASE_MANAGER));
    }
}
