package org.qingyuan.inspection.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.Fault;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SchemeCheck;

/**
 * A version of a scheme with all that is wrong with it.
 *
 * @param sha256 over the canonical text of the scheme
 * @param sourceName file that it was imported from
 * @param acts what the caller may do now
 * @param version for If-Match
 */
public record SchemeView(
        UUID id,
        UUID family,
        int number,
        SchemeState state,
        Scheme scheme,
        String sha256,
        List<Fault> faults,
        List<SchemeFlag> flags,
        @Nullable String sourceName,
        String changedBy,
        Instant changedAt,
        @Nullable String adoptedBy,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptionBasis,
        List<SchemeSummary> versions,
        List<SchemeAct> acts,
        int version) {
    static SchemeView of(SchemeVersion version, List<SchemeVersion> family, Caller caller) {
        Scheme scheme = version.read();
        return new SchemeView(
                version.id,
                version.family,
                version.number,
                version.state,
                scheme,
                version.sha256,
                SchemeCheck.faults(scheme),
                version.readFlags(),
                version.sourceName,
                version.changedByName,
                version.changedAt,
                version.adoptedByName,
                version.adoptedOn,
                version.adoptionBasis,
                family.stream().map(SchemeSummary::of).toList(),
                SchemeTransition.acts(version.state, caller),
                version.version);
    }
}
