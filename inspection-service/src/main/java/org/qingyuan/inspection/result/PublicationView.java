package org.qingyuan.inspection.result;

import jakarta.persistence.Tuple;
import java.time.Instant;

public record PublicationView(Scope scope, String documentNo, String opening, String chosenName, Instant chosenAt) {
    static PublicationView of(Tuple row) {
        return new PublicationView(
                Scope.valueOf(row.get("scope", String.class)),
                row.get("document_no", String.class),
                row.get("opening", String.class),
                row.get("chosen_name", String.class),
                row.get("chosen_at", Instant.class));
    }
}
