package org.qingyuan.cases.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/**
 * @param decidable whether the caller may decide on it
 * @param withdrawable whether the caller may take back that he asked for it
 */
public record RecusalView(
        UUID id,
        PersonRef person,
        Recusal.Way way,
        Recusal.Ground ground,
        Recusal.State state,
        String reason,
        @Nullable String decision,
        @Nullable PersonRef askedBy,
        LocalDate askedOn,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate decidedOn,
        boolean decidable,
        boolean withdrawable) {}
