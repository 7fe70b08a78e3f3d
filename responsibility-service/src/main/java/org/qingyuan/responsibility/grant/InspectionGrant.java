package org.qingyuan.responsibility.grant;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** As it is signed and kept. */
record InspectionGrant(
        UUID id,
        String bureau,
        List<UUID> units,
        UUID round,
        LocalDate from,
        LocalDate to,
        String inspectorBureau,
        String inspector,
        Instant until) {

    static InspectionGrant of(UUID id, InspectionGrantRequest request) {
        return new InspectionGrant(
                id,
                request.bureau(),
                request.units().stream().distinct().sorted().toList(),
                request.round(),
                request.from(),
                request.to(),
                request.inspectorBureau(),
                request.inspector(),
                // No finer than the column keeps it.
                Instant.ofEpochSecond(request.until().getEpochSecond()));
    }

    static InspectionGrant of(Tuple row) {
        return new InspectionGrant(
                row.get("id", UUID.class),
                row.get("bureau", String.class),
                List.of((UUID[]) row.get("units")),
                row.get("round", UUID.class),
                row.get("held_from", LocalDate.class),
                row.get("held_to", LocalDate.class),
                row.get("inspector_bureau", String.class),
                row.get("inspector", String.class),
                row.get("until", Instant.class));
    }

    /** What the signature is over. */
    String text() {
        return String.join(
                "\n",
                "qingyuan-inspection-grant",
                id.toString(),
                bureau,
                units.stream().map(UUID::toString).collect(Collectors.joining(",")),
                round.toString(),
                from.toString(),
                to.toString(),
                inspectorBureau,
                inspector,
                "" + until.getEpochSecond());
    }

    /** @param inspectedAs the unit whose record it is, and those that took over from it */
    boolean covers(Set<UUID> inspectedAs, LocalDate heldOn) {
        return (units.isEmpty() || !Collections.disjoint(units, inspectedAs))
                && !heldOn.isBefore(from)
                && !heldOn.isAfter(to);
    }
}
