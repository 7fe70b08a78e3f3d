package org.qingyuan.scoring;

import java.util.List;

/**
 * What one kind of object is evaluated by.
 *
 * @param parts their weights add up to exactly 100
 * @param adjustments added to or taken off the total itself: bonuses and direct deductions
 */
public record Sheet(ObjectKind kind, List<Part> parts, List<Indicator> adjustments) {
    public Sheet {
        parts = parts == null ? List.of() : List.copyOf(parts);
        adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    }
}
