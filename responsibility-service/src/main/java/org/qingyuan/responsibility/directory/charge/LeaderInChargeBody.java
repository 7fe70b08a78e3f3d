package org.qingyuan.responsibility.directory.charge;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** @param leader the person in charge of the unit; on each day a unit has at most one */
public record LeaderInChargeBody(
        @NotNull UUID id,
        @NotNull String bureau,
        @NotNull UUID unit,
        @NotNull UUID leader,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements DirectoryBody {
    @Override
    public ObjectKind objectKind() {
        return ObjectKind.LEADER_IN_CHARGE;
    }

    @Override
    public String objectId() {
        return id.toString();
    }
}
