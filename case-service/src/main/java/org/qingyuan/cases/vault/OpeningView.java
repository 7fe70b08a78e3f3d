package org.qingyuan.cases.vault;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.rules.ApproverRole;

/**
 * @param untilDay the last day on which it holds
 * @param shownTo who is to take notice of it
 * @param open whether the caller may look into the vault now
 * @param decidable whether the caller may allow or refuse it
 * @param noticeable whether the caller is to take notice of it
 */
public record OpeningView(
        UUID id,
        UUID lead,
        PersonRef person,
        boolean breakGlass,
        LocalDate askedOn,
        String reason,
        VaultOpening.State state,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate untilDay,
        ApproverRole shownTo,
        @Nullable PersonRef seenBy,
        @Nullable LocalDate seenOn,
        boolean open,
        boolean decidable,
        boolean noticeable) {}
