package org.qingyuan.inspection.paper;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in.
 *
 * @param key code of the indicator or id of the measure
 * @param unit of whoever handed it in: his colleagues may take it back; unknown of old ones
 * @param sha256 of its bytes, in hexadecimal
 */
public record PaperView(
        UUID id,
        PaperAbout about,
        String key,
        String name,
        long size,
        String sha256,
        String byName,
        @Nullable UUID unit,
        Instant at) {
    static PaperView of(Tuple row) {
        return new PaperView(
                row.get("id", UUID.class),
                PaperAbout.valueOf(row.get("about", String.class)),
                row.get("key", String.class),
                row.get("name", String.class),
                row.get("size", Long.class),
                row.get("sha256", String.class),
                row.get("by_name", String.class),
                row.get("unit", UUID.class),
                row.get("at", Instant.class));
    }
}
