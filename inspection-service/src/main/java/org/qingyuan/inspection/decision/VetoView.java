package org.qingyuan.inspection.decision;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

public record VetoView(
        UUID id,
        UUID object,
        String ground,
        String basis,
        String decidedBy,
        LocalDate announcedOn,
        String document,
        String enteredBy) {

    static VetoView of(Tuple row) {
        return new VetoView(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                row.get("ground", String.class),
                row.get("basis", String.class),
                row.get("decided_by", String.class),
                row.get("announced_on", LocalDate.class),
                row.get("document", String.class),
                row.get("entered_by", String.class));
    }
}
