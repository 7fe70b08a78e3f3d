package org.qingyuan.responsibility.obligation;

import java.util.UUID;

/** How far a row of the table is. A row without obligations (events) is not listed. */
public record RowProgress(UUID row, StateCounts counts) {}
