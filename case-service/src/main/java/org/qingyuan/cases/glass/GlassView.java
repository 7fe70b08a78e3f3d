package org.qingyuan.cases.glass;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.rules.ApproverRole;

/**
 * A break of the glass.
 *
 * @param lead once the caller may see it
 * @param reason for those who confirm and oversee
 * @param untilDay the last day on which it holds
 * @param shownTo who is to take notice of it; null for whoever asked and got no answer yet
 * @param decidable whether the caller may confirm or refuse it
 * @param noticeable whether the caller is to take notice of it
 * @param endable whether the caller may take it back
 */
public record GlassView(
        UUID id,
        String number,
        PersonRef person,
        LocalDate askedOn,
        GlassState state,
        @Nullable UUID lead,
        @Nullable String reason,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate untilDay,
        @Nullable ApproverRole shownTo,
        @Nullable PersonRef seenBy,
        @Nullable LocalDate seenOn,
        int version,
        boolean decidable,
        boolean noticeable,
        boolean endable) {}
