package org.qingyuan.scoring;

import java.util.List;

/**
 * Which facts a clause looks at, and which figure of them.
 *
 * @param keys what the facts must be called; see {@link SourceKind}
 */
public record Source(SourceKind kind, List<String> keys, Quantity quantity, Absent absent) {
    public Source {
        keys = keys == null ? List.of() : List.copyOf(keys);
    }
}
