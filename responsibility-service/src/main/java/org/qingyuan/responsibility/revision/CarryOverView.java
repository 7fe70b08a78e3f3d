package org.qingyuan.responsibility.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 结转: a table at the end of its time, row by row.
 *
 * @param draft the next year's table that was made of it and is not yet in force
 * @param draftVersion which is named in If-Match when it is to be made anew
 */
public record CarryOverView(
        UUID plan,
        int year,
        LocalDate from,
        LocalDate to,
        @Nullable UUID draft,
        @Nullable Integer draftVersion,
        List<CarryRowView> rows) {}
