package org.qingyuan.responsibility.directory.history;

import java.time.Instant;
import java.util.Map;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/**
 * @param position grows in the order of commits
 * @param id the object's UUID; of a bureau its code
 * @param body the object after the change, as PUT takes it
 */
public record FeedView(long position, String bureau, ObjectKind kind, String id, Map<String, Object> body, Instant at) {
    static FeedView of(DirectoryChange change) {
        return new FeedView(change.position, change.bureau, change.kind, change.object, change.body, change.at);
    }
}
