package org.qingyuan.cases.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The platform today.
 *
 * @param open submissions from the internet at the desk, those that the caller may know of
 * @param uncovered the first day from today on, within a month, on which nobody is named
 * @param waiting hand-overs that wait for the caller
 */
public record WatchDayView(
        @Nullable WatchView onDuty, int open, @Nullable LocalDate uncovered, List<WatchView> waiting) {}
