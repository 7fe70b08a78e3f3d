package org.qingyuan.responsibility.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.roster.CountedList;

/**
 * A head-count asked for, and what there is today.
 *
 * @param list who counts; null where the plan names no list and records alone show it
 * @param need at least; null where the clause says no number and no list counts
 * @param have null without a list
 * @param shortSince first day of too few; null while there are enough
 * @param obligation the one that the caller's unit can record for
 * @param proposal what a record of this check would say; null for a caller who does not record it, and while there are too few, unless
 *     the form can say so without closing the duty
 */
public record StaffingView(
        UUID duty,
        UUID plan,
        UUID row,
        Numbered item,
        String clause,
        @Nullable CountedList list,
        @Nullable Integer need,
        @Nullable Integer have,
        @Nullable LocalDate shortSince,
        List<StaffMember> people,
        @Nullable UUID obligation,
        @Nullable RecordProposal proposal) {

    /** @param unit or, of an outsider, the organisation */
    public record StaffMember(@Nullable UUID person, String name, String unit, String source, LocalDate since) {}

    /**
     * The draft of a record, to be read and submitted by a person.
     *
     * @param form in use for the obligation
     * @param values what is known of that form's fields
     */
    public record RecordProposal(
            LocalDate heldOn,
            String title,
            String content,
            String participants,
            Set<UUID> obligations,
            UUID form,
            Map<String, Object> values) {}
}
