package org.qingyuan.cases.glass;

public enum GlassState {
    ASKED,
    ALLOWED,
    REFUSED,
    /** Taken back by the one who oversees before its term. */
    ENDED
}
