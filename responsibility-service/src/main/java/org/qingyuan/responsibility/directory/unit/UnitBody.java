package org.qingyuan.responsibility.directory.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/**
 * @param parent the unit above, in the same bureau
 * @param ordinal the place in the directory's order
 * @param aliases other names by which tables call the unit (治安 for 治安大队)
 * @param validTo last day; a unit is closed, never deleted
 */
public record UnitBody(
        @NotNull UUID id,
        @NotNull String bureau,
        @NotBlank @Size(max = 100) String name,
        @NotNull UnitKind kind,
        UUID parent,
        @PositiveOrZero int ordinal,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> aliases,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements DirectoryBody {
    public UnitBody {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    @Override
    public ObjectKind objectKind() {
        return ObjectKind.UNIT;
    }

    @Override
    public String objectId() {
        return id.toString();
    }
}
