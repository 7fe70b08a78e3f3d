package org.qingyuan.inspection.outcome;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.scoring.OutcomeMark;

/**
 * One announced outcome that counts for an object.
 *
 * @param outcome leads to no lead
 * @param kind of the measure, as case-service names it
 * @param rank of the person, as case-service names it
 * @param matter the same for all measures on one person out of one lead; leads to no lead
 * @param line what went into the snapshot's hash
 */
public record Announced(
        UUID outcome,
        String kind,
        String rank,
        boolean sanction,
        boolean caseFiled,
        LocalDate announcedOn,
        UUID matter,
        String line) {

    static Announced of(Tuple row) {
        return new Announced(
                row.get("outcome", UUID.class),
                row.get("kind", String.class),
                row.get("subject_rank", String.class),
                row.get("sanction", Boolean.class),
                row.get("case_filed", Boolean.class),
                row.get("announced_on", LocalDate.class),
                row.get("matter", UUID.class),
                row.get("line", String.class));
    }

    /** The keys by which schemes ask for it. */
    public List<String> keys() {
        return Stream.of(
                        sanction ? OutcomeMark.SANCTION.key() : null,
                        caseFiled ? OutcomeMark.CASE_FILED.key() : null,
                        OutcomeMark.key(kind))
                .filter(key -> key != null)
                .toList();
    }
}
