package org.qingyuan.inspection.round;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/**
 * 考评对象: a unit, a leader or a branch secretary; in a superior's round a bureau.
 *
 * @param ref id of unit, person or branch in the directory, or the code of a bureau
 * @param person the leader, or the secretary of the branch as of the round's day; null of a unit
 * @param factUnits whose facts count for it; none means all of the bureau
 * @param ownerUnit who hands in for it
 * @param onSite whether it is visited; unknown before the draw
 */
public record RoundObject(
        UUID id,
        UUID round,
        ObjectKind kind,
        String ref,
        @Nullable UUID person,
        String name,
        String factBureau,
        List<UUID> factUnits,
        String ownerBureau,
        UUID ownerUnit,
        int ordinal,
        @Nullable Boolean onSite) {

    static RoundObject of(Tuple row) {
        return new RoundObject(
                row.get("id", UUID.class),
                row.get("round", UUID.class),
                ObjectKind.valueOf(row.get("kind", String.class)),
                row.get("ref", String.class),
                row.get("person", UUID.class),
                row.get("name", String.class),
                row.get("fact_bureau", String.class),
                List.of((UUID[]) row.get("fact_units")),
                row.get("owner_bureau", String.class),
                row.get("owner_unit", UUID.class),
                row.get("ordinal", Integer.class),
                row.get("on_site", Boolean.class));
    }
}
