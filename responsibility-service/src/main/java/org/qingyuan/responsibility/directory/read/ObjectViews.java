package org.qingyuan.responsibility.directory.read;

import java.util.UUID;
import org.qingyuan.kit.problem.Problem;

/** The objects of one kind as they are shown. */
public interface ObjectViews<V extends ObjectView> {
    /** @throws Problem 404 */
    V find(Reading reading, UUID id);
}
