package org.qingyuan.inspection.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param objects names of the items' objects, in the order of the items; null where an item has none
 * @param annulment asked for or done, for the {@code reason}; it waits for another person while nobody confirmed it
 * @param acts what is possible now, for this caller
 * @param editable whether the definition may still change
 */
public record PollView(
        UUID id,
        PollKind kind,
        @Nullable UUID round,
        String title,
        PollState state,
        PollDefinition definition,
        List<@Nullable String> objects,
        List<PollGroupView> groups,
        List<CardLotView> lots,
        LocalDate madeOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String reason,
        @Nullable Annulment annulment,
        List<PollPossible> acts,
        boolean editable,
        boolean manageable,
        int version) {

    public record Annulment(
            String askedBy, LocalDate askedOn, @Nullable String confirmedBy) {}

    /** @param reason whether a reason is needed */
    public record PollPossible(PollAct act, boolean reason) {}
}
