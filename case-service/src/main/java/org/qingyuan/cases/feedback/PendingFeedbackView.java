package org.qingyuan.cases.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.clock.Colour;

/**
 * What the desk was not told yet, as far as the caller may know of it.
 *
 * @param due by when the oldest of it is told: some days after the end of its quarter; null where there is nothing
 */
public record PendingFeedbackView(
        List<EndedLead> leads,
        @Nullable LocalDate due,
        @Nullable Colour colour) {}
