package org.qingyuan.inspection.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param family the same for all versions of a scheme */
public record SchemeSummary(
        UUID id,
        UUID family,
        int number,
        SchemeState state,
        String title,
        int year,
        int openFlags,
        String changedBy,
        Instant changedAt,
        @Nullable LocalDate adoptedOn) {
    static SchemeSummary of(SchemeVersion scheme) {
        return new SchemeSummary(
                scheme.id,
                scheme.family,
                scheme.number,
                scheme.state,
                scheme.title,
                scheme.year,
                scheme.openFlags,
                scheme.changedByName,
                scheme.changedAt,
                scheme.adoptedOn);
    }
}
