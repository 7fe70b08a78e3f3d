package org.qingyuan.inspection.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.IndicatorState;

/**
 * An object in the summary of a round.
 *
 * @param self points claimed over the indicators for which both are known; null while nothing was handed in
 * @param verified points found over the same indicators
 * @param missing how many indicators, bonuses and deductions lack what they are scored by
 * @param unexplained how many differences have no reason
 */
public record ScoreSummary(
        UUID object,
        String name,
        @Nullable BigDecimal self,
        @Nullable BigDecimal verified,
        BigDecimal total,
        @Nullable String grade,
        int missing,
        int unexplained) {

    static ScoreSummary of(ScoreSheet sheet) {
        List<ScoreSheet.SheetLine> lines =
                sheet.parts().stream().flatMap(part -> part.lines().stream()).toList();
        List<ScoreSheet.SheetLine> both =
                lines.stream().filter(line -> line.difference() != null).toList();
        return new ScoreSummary(
                sheet.object(),
                sheet.name(),
                both.isEmpty()
                        ? null
                        : sum(both.stream().map(ScoreSheet.SheetLine::self).toList()),
                both.isEmpty()
                        ? null
                        : sum(both.stream().map(ScoreSheet.SheetLine::verified).toList()),
                sheet.total(),
                sheet.grade(),
                (int) Stream.concat(lines.stream(), sheet.adjustments().stream())
                        .filter(line -> line.state() == IndicatorState.MISSING)
                        .count(),
                sheet.unexplained());
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
