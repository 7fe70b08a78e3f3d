package org.qingyuan.inspection.scheme;

/** Why a person has to look at what was read from a scoring table. */
public enum FlagCode {
    /** Weights, grades, rounding, vetoes and quotas do not stand in a scoring table; they are the shipped ones. */
    DEFAULTS,
    /** Words that were not understood. */
    WORDS_NOT_READ,
    /** No rule was found at all. */
    NO_RULE,
    /** Which facts the rule looks at is not said. */
    SOURCE_NOT_SAID,
    /** Neither a cap nor 扣完为止 is said. */
    CAP_NOT_SAID,
    /** The rate to be reached is not said; 100 % was taken. */
    TARGET_NOT_SAID,
    /** A bonus or a deduction from the total: it was put among the adjustments. */
    MOVED_TO_ADJUSTMENTS,
    /** The points could not be read. */
    POINTS_NOT_READ,
    /** The sum that the table states is not the sum of its points. */
    SUM_DIFFERS,
    /** Levels with points each (优秀得5分，良好得4分): the inspectors rate it, the best is the full mark. */
    LEVELS_RATED,
    /** 一票否决: belongs to the grounds of the scheme, not to an indicator. */
    VETO_SAID,
    /** Two clauses may say the same or contradict each other. */
    SEVERAL_RULES
}
