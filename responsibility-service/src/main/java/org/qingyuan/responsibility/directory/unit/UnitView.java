package org.qingyuan.responsibility.directory.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;

/** @param version for If-Match */
public record UnitView(
        UUID id,
        String bureau,
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        int ordinal,
        List<String> aliases,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements ObjectView {
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
