package org.qingyuan.responsibility.directory.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param body the object after the change
 * @param byPerson who changed it; null for a machine
 */
public record HistoryView(
        long position,
        Map<String, Object> body,
        Instant at,
        @Nullable String byAccount,
        @Nullable UUID byPerson) {
    static HistoryView of(DirectoryChange change) {
        return new HistoryView(change.position, change.body, change.at, change.byAccount, change.byPerson);
    }
}
