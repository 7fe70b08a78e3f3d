package org.qingyuan.inspection.scheme;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;

/**
 * A scoring table that somebody handed in.
 *
 * @param bytes its size
 * @param scheme the draft that was read from it; null when it was refused or the draft was discarded
 * @param refused why nothing was read from it
 */
public record SchemeUploadView(
        UUID id,
        String name,
        long bytes,
        String sha256,
        @Nullable UUID scheme,
        @Nullable String refused,
        String uploadedBy,
        Instant uploadedAt) {
    static SchemeUploadView of(Tuple row, Language language) {
        return new SchemeUploadView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("bytes", Long.class),
                row.get("sha256", String.class),
                row.get("scheme", UUID.class),
                row.get(language == Language.EN ? "refused_en" : "refused_zh", String.class),
                row.get("uploaded_by_name", String.class),
                row.get("uploaded_at", Instant.class));
    }
}
