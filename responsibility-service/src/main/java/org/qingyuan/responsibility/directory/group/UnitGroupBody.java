package org.qingyuan.responsibility.directory.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/**
 * @param kinds every unit of these kinds belongs to the group; or
 * @param units the units that belong to it, by name
 */
public record UnitGroupBody(
        @NotNull UUID id,
        @NotNull String bureau,
        @NotBlank @Size(max = 100) String name,
        List<@NotNull UnitKind> kinds,
        @Size(max = 5000) List<@NotNull UUID> units,
        LocalDate validTo)
        implements DirectoryBody {
    public UnitGroupBody {
        kinds = kinds == null ? List.of() : kinds.stream().distinct().sorted().toList();
        units = units == null ? List.of() : List.copyOf(units);
    }

    @Override
    public ObjectKind objectKind() {
        return ObjectKind.UNIT_GROUP;
    }

    @Override
    public String objectId() {
        return id.toString();
    }
}
