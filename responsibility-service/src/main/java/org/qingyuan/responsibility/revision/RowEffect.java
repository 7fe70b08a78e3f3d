package org.qingyuan.responsibility.revision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the obligations of one row.
 *
 * @param old the row of the old version; null for one that is new
 * @param fresh the row of the new version; null for one that is no more
 * @param goOn same id, same count and due date
 * @param change same id, but another count, due date or unit
 * @param close not yet due and owed no more
 * @param add new from the day on
 * @param stay left with the old version: due before the day, fulfilled, or opened for an event
 */
public record RowEffect(
        @Nullable UUID old, @Nullable UUID fresh, long goOn, long change, long close, long add, long stay) {}
