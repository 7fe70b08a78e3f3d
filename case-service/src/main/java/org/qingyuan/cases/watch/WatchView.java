package org.qingyuan.cases.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.cases.people.PersonRef;

/**
 * @param acts what the caller may do with it now
 * @param next who comes afterwards, where it is another person
 * @param colour of the hand-over, which is due on the last day; null where none is owed any more or nobody comes afterwards
 */
public record WatchView(
        UUID id,
        PersonRef person,
        LocalDate fromDay,
        LocalDate untilDay,
        WatchState state,
        @Nullable PersonRef namedBy,
        LocalDate namedOn,
        @Nullable PersonRef next,
        @Nullable Colour colour,
        @Nullable HandoverView handover,
        List<WatchAct> acts,
        int version) {}
