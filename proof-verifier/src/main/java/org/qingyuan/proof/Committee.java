package org.qingyuan.proof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The meeting that decided: {@code committee.json}. Names are those of the minutes.
 *
 * @param minutesSha256 of the text of the minutes in UTF-8, lower-case hexadecimal; the text itself stays in the system
 */
public record Committee(
        LocalDate heldOn,
        String chairedBy,
        List<String> present,
        List<String> absent,
        int votesFor,
        int votesAgainst,
        int abstained,
        String minutesSha256) {
    static final String NAME = "committee.json";

    public Committee {
        if (heldOn == null || chairedBy == null || present == null || absent == null || minutesSha256 == null) {
            throw new IllegalArgumentException("a member is missing");
        }
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /** @return the first thing that keeps this meeting from having decided; in the order of docs/proof-bundle.md */
    Optional<String> fault(Manifest manifest, Decisions decisions) {
        if (!heldOn.equals(manifest.decidedOn())) {
            return Optional.of("heldOn " + heldOn + " ≠ " + manifest.decidedOn());
        }
        for (Decisions.Decision decision : decisions.decisions()) {
            if (!heldOn.equals(decision.decidedOn())) {
                return Optional.of("heldOn " + heldOn + " ≠ " + decision.decidedOn() + " " + decision.object());
            }
        }
        Set<String> seen = new HashSet<>();
        for (List<String> names : List.of(present, absent)) {
            for (String name : names) {
                if (name.isBlank() || !seen.add(name)) {
                    return Optional.of("name " + name);
                }
            }
        }
        if (!present.contains(chairedBy)) {
            return Optional.of("chairedBy " + chairedBy);
        }
        long votes = (long) votesFor + votesAgainst + abstained;
        if (votesFor < 0 || votesAgainst < 0 || abstained < 0 || votes != present.size()) {
            return Optional.of("votes " + votes + " ≠ " + present.size());
        }
        if (votesFor * 2L <= present.size()) {
            return Optional.of("votesFor " + votesFor + " / " + present.size());
        }
        return minutesSha256.matches("[0-9a-f]{64}") ? Optional.empty() : Optional.of("minutesSha256");
    }
}
