package org.qingyuan.responsibility.directory.write;

import java.util.Arrays;
import java.util.List;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** How many objects a request makes, changes and leaves as they are; one entry per kind that occurs. */
public record DirectoryCounts(int created, int changed, int unchanged, List<KindCounts> kinds) {
    public static final DirectoryCounts NONE = new DirectoryCounts(0, 0, 0, List.of());

    static DirectoryCounts of(List<Change> changes) {
        List<KindCounts> kinds = Arrays.stream(ObjectKind.values())
                .map(kind -> of(kind, changes))
                .filter(counts -> counts.created() + counts.changed() + counts.unchanged() > 0)
                .toList();
        return new DirectoryCounts(
                kinds.stream().mapToInt(KindCounts::created).sum(),
                kinds.stream().mapToInt(KindCounts::changed).sum(),
                kinds.stream().mapToInt(KindCounts::unchanged).sum(),
                kinds);
    }

    private static KindCounts of(ObjectKind kind, List<Change> changes) {
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        for (Change change : changes) {
            if (change.after().objectKind() != kind) {
                continue;
            }
            if (change.isNew()) {
                created++;
            } else if (change.isNothing()) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new KindCounts(kind, created, changed, unchanged);
    }
}
