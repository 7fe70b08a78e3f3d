package org.qingyuan.inspection.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ClauseScore;
import org.qingyuan.scoring.IndicatorState;
import org.qingyuan.scoring.PartKind;

/**
 * Self and verified scores of an object side by side.
 *
 * @param complete whether no fact is missing
 * @param gradeByTotal what the total alone would give
 * @param grade after conditions and vetoes
 * @param unexplained how many differences have no reason
 */
public record ScoreSheet(
        UUID object,
        String name,
        BigDecimal total,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal deduction,
        String formula,
        @Nullable String gradeByTotal,
        @Nullable String grade,
        boolean complete,
        int unexplained,
        List<SheetPart> parts,
        List<SheetLine> adjustments) {

    /** Without who rated what: a unit learns the mean and the reasons of differences. */
    public ScoreSheet forTheUnit() {
        return new ScoreSheet(
                object,
                name,
                total,
                base,
                bonus,
                deduction,
                formula,
                gradeByTotal,
                grade,
                complete,
                unexplained,
                parts.stream().map(SheetPart::forTheUnit).toList(),
                adjustments.stream().map(SheetLine::forTheUnit).toList());
    }

    public record SheetPart(
            String code,
            @Nullable String title,
            PartKind kind,
            BigDecimal weight,
            @Nullable BigDecimal weighted,
            String formula,
            List<SheetLine> lines) {

        SheetPart forTheUnit() {
            return new SheetPart(
                    code,
                    title,
                    kind,
                    weight,
                    weighted,
                    formula,
                    lines.stream().map(SheetLine::forTheUnit).toList());
        }
    }

    /**
     * @param self null where nothing was handed in
     * @param difference verified less self; null where one of the two is missing
     * @param ratingFull the highest rating, where inspectors rate
     * @param ratings one of each inspector
     */
    public record SheetLine(
            String indicator,
            String requirement,
            String criterion,
            BigDecimal points,
            IndicatorState state,
            BigDecimal verified,
            @Nullable BigDecimal self,
            @Nullable String selfReason,
            @Nullable BigDecimal difference,
            @Nullable String reason,
            @Nullable Integer reasonVersion,
            int notYetDue,
            String formula,
            List<ClauseScore> clauses,
            @Nullable BigDecimal ratingFull,
            List<RatingView> ratings) {

        SheetLine forTheUnit() {
            return new SheetLine(
                    indicator,
                    requirement,
                    criterion,
                    points,
                    state,
                    verified,
                    self,
                    selfReason,
                    difference,
                    reason,
                    reasonVersion,
                    notYetDue,
                    formula,
                    clauses,
                    ratingFull,
                    List.of());
        }

        boolean differs() {
            return difference != null && difference.signum() != 0;
        }
    }
}
