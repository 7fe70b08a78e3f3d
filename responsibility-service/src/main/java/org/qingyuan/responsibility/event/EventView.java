package org.qingyuan.responsibility.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with what else it may open.
 *
 * @param entry of the list that it came from
 * @param withdrawnReason once it was withdrawn
 * @param openable duties that are owed only where somebody finds them necessary (必要时), not opened yet
 * @param withdrawable whether the caller may withdraw it here; an entry of a list is withdrawn there
 */
public record EventView(
        EventSummary event,
        @Nullable UUID entry,
        @Nullable String withdrawnReason,
        List<EventDutyView> openable,
        boolean withdrawable) {}
