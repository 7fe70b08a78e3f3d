package org.qingyuan.responsibility.directory.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/** @param version for If-Match */
public record UnitGroupView(
        UUID id,
        String bureau,
        String name,
        List<UnitKind> kinds,
        List<UUID> units,
        @Nullable LocalDate validTo,
        int version)
        implements ObjectView {
    static UnitGroupView of(UnitGroup group) {
        return new UnitGroupView(
                group.id,
                group.bureau,
                group.name,
                group.unitKinds(),
                List.copyOf(group.units),
                group.validTo,
                group.version);
    }
}
