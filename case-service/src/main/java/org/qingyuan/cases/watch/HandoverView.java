package org.qingyuan.cases.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/**
 * A hand-over note.
 *
 * @param to who takes over
 * @param unentered submissions on the platform that were not registered yet
 * @param open submissions at the desk when it was written; only those that the caller may know of count
 * @param decidedOn when it was confirmed or returned
 */
public record HandoverView(
        PersonRef to,
        PersonRef writtenBy,
        LocalDate writtenOn,
        int unentered,
        int open,
        @Nullable String lastNumber,
        String note,
        @Nullable String remark,
        @Nullable LocalDate decidedOn) {}
