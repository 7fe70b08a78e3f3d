package org.qingyuan.inspection.check;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record NoteView(
        UUID id,
        NoteKind kind,
        LocalDate heldOn,
        String place,
        String content,
        String inspectorName,
        Instant writtenAt) {

    static NoteView of(Tuple row) {
        return new NoteView(
                row.get("id", UUID.class),
                NoteKind.valueOf(row.get("kind", String.class)),
                row.get("held_on", LocalDate.class),
                row.get("place", String.class),
                row.get("content", String.class),
                row.get("inspector_name", String.class),
                row.get("written_at", Instant.class));
    }
}
