package org.qingyuan.inspection.round;

public enum RoundLevel {
    /** A bureau evaluates its units, leaders and branch secretaries. */
    UNITS,
    /** A superior evaluates the bureaus right below it. */
    BUREAUS
}
