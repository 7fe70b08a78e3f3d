package org.qingyuan.responsibility.media;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;

/**
 * A picture or a video.
 *
 * @param thumbnail whether there is a picture of it to show in a list
 * @param views how often it was opened
 * @param editable whether the caller may change or remove it
 */
public record MediaView(
        UUID id,
        MediaKind kind,
        String collection,
        String title,
        String description,
        List<String> tags,
        NamedRef unit,
        String mediaType,
        long size,
        String sha256,
        boolean thumbnail,
        long views,
        Instant addedAt,
        boolean editable,
        int version) {

    static MediaView of(Tuple row) {
        return new MediaView(
                row.get("id", UUID.class),
                MediaKind.valueOf(row.get("kind", String.class)),
                row.get("collection", String.class),
                row.get("title", String.class),
                row.get("description", String.class),
                Arrays.asList(row.get("tags", String[].class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("media_type", String.class),
                row.get("size", Long.class),
                row.get("sha256", String.class),
                row.get("thumbnail", UUID.class) != null,
                row.get("views", Long.class),
                row.get("added_at", Instant.class),
                row.get("editable", Boolean.class),
                row.get("version", Integer.class));
    }
}
