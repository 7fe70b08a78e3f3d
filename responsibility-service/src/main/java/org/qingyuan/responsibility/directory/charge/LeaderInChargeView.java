package org.qingyuan.responsibility.directory.charge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;

/** @param version for If-Match */
public record LeaderInChargeView(
        UUID id,
        String bureau,
        UUID unit,
        String unitName,
        UUID leader,
        String leaderName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements ObjectView {
    static LeaderInChargeView of(LeaderInCharge charge, String unitName, String leaderName) {
        return new LeaderInChargeView(
                charge.id,
                charge.bureau,
                charge.unit,
                unitName,
                charge.leader,
                leaderName,
                charge.validFrom,
                charge.validTo,
                charge.version);
    }
}
