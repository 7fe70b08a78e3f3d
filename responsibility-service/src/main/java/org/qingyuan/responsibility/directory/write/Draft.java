package org.qingyuan.responsibility.directory.write;

import java.util.Comparator;
import java.util.List;

/** What a request would do, found out without doing it. */
public record Draft(List<Change> changes, List<Finding> findings) {
    public DirectoryCounts counts() {
        return DirectoryCounts.of(changes);
    }

    /** The changes that are some, an object after those that it refers to. */
    List<Change> effective() {
        return changes.stream()
                .filter(change -> !change.isNothing())
                .sorted(Comparator.comparing(change -> change.after().objectKind()))
                .toList();
    }
}
