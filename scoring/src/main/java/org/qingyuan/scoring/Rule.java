package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The closed set of rules by which a figure becomes points. A cap that is not there means: until nothing is left. */
public sealed interface Rule {

    /** 有就得满分: all points when the figure is at least or at most the threshold, else none. */
    record Binary(Comparison comparison, BigDecimal threshold) implements Rule {}

    /** 每少1次扣1分: for each full step of the figure so many points off, at most the cap. */
    record PerCount(
            BigDecimal step, BigDecimal deduct, @Nullable BigDecimal cap) implements Rule {}

    /** 每降低1个百分点扣0.1分: for each step that the rate stays below the target. */
    record PerPercentagePoint(
            BigDecimal target,
            BigDecimal step,
            BigDecimal deduct,
            Steps steps,
            @Nullable BigDecimal cap) implements Rule {}

    /** 凡出现一例本项不得分: no points once the figure reaches the threshold. */
    record Zeroing(BigDecimal threshold) implements Rule {}

    /** The mean over persons as a share of what one person can reach. */
    record AverageOverPersons(BigDecimal full) implements Rule {}

    /** For each full step so many points more, at most the cap. Adjusts a total, never an indicator. */
    record Bonus(BigDecimal step, BigDecimal add, @Nullable BigDecimal cap) implements Rule {}

    /** 按名次直接扣分: the band that holds the rank says how much. */
    record DeductByRank(List<RankBand> bands) implements Rule {
        public DeductByRank {
            bands = bands == null ? List.of() : List.copyOf(bands);
        }
    }

    /**
     * The mean of the inspectors' ratings as a share of the highest rating.
     *
     * @param trimAbove with more raters than this the highest and the lowest rating are left out
     */
    record Rating(BigDecimal full, @Nullable Integer trimAbove) implements Rule {}

    /** The share that the ballots give, by the rules for ballots of that code. */
    record BallotShare(String ballot) implements Rule {}
}
