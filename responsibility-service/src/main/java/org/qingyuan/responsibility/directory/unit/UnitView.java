package org.qingyuan.responsibility.directory.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** @param version for If-Match */
public record UnitView(
        UUID id,
        String bureau,
        String name,
        UnitKind kind,
        UUID parent,
        int ordinal,
        List<String> aliases,
        LocalDate validFrom,
        LocalDate validTo,
        int version) {
    public static UnitView of(Unit unit) {
        return new UnitView(
                unit.id,
                unit.bureau,
                unit.name,
                unit.kind,
                unit.parent,
                unit.ordinal,
                List.copyOf(unit.aliases),
                unit.validFrom,
                unit.validTo,
                unit.version);
    }
}
