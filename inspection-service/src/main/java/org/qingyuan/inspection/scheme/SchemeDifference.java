package org.qingyuan.inspection.scheme;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two schemes.
 *
 * @param path codes from the outside in: sheets/UNIT/parts/quantitative/groups/1/indicators/1.1/points
 * @param within the title or requirement of the innermost thing that has one
 * @param before null when it is new
 * @param after null when it is gone
 */
public record SchemeDifference(
        DifferenceKind kind,
        String path,
        String within,
        @Nullable String before,
        @Nullable String after) {}
