package org.qingyuan.inspection.selfinspection;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record SectionView(
        SectionKind section,
        String content,
        @Nullable String editedName,
        @Nullable Instant editedAt,
        int version) {

    static SectionView of(Tuple row) {
        return new SectionView(
                SectionKind.valueOf(row.get("section", String.class)),
                row.get("content", String.class),
                row.get("edited_name", String.class),
                row.get("edited_at", Instant.class),
                row.get("version", Integer.class));
    }
}
