package org.qingyuan.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one object.
 *
 * @param object id of the unit, person or branch
 * @param asOf the day that it was known on
 */
public record Facts(
        String object,
        ObjectKind kind,
        @Nullable String name,
        LocalDate asOf,
        List<Fact> facts,
        List<AnnouncedVeto> vetoes) {
    public Facts {
        facts = facts == null ? List.of() : List.copyOf(facts);
        vetoes = vetoes == null ? List.of() : List.copyOf(vetoes);
    }
}
