package org.qingyuan.cases.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many leads came in within a year and where they stand, as far as the reader may know of them. A count that is null is
 * hidden: it is small, or it would tell a small one.
 *
 * @param smallest the smallest count that is told
 */
public record LeadFigures(
        int year,
        int smallest,
        @Nullable Long total,
        @Nullable Long repeated,
        @Nullable Long overdue,
        List<FigureTable> tables) {

    public record FigureTable(FigureDimension dimension, List<FigureLine> lines) {}

    /**
     * @param code of the source, kind, rank, stage or disposal; a unit's id; NONE
     * @param name of a unit
     * @param medianDays how long half of them have stood at the stage; only there, and only where the count is told
     */
    public record FigureLine(
            String code,
            @Nullable String name,
            @Nullable Long count,
            @Nullable Long repeated,
            @Nullable Long overdue,
            @Nullable Integer medianDays) {}
}
