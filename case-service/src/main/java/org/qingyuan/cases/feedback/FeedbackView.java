package org.qingyuan.cases.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/**
 * A batch, with what the caller may know of it.
 *
 * @param receivable whether the caller may confirm it for the desk
 */
public record FeedbackView(
        UUID id,
        PersonRef sentBy,
        LocalDate sentOn,
        @Nullable PersonRef receivedBy,
        @Nullable LocalDate receivedOn,
        List<EndedLead> leads,
        boolean receivable,
        int version) {}
