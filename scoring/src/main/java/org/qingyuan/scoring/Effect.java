package org.qingyuan.scoring;

/** What a clause does to its indicator or to the total. */
public enum Effect {
    /** At most this many points are left; of several the lowest holds. */
    LIMIT,
    DEDUCT,
    ZERO,
    ADD,
    /** Nothing to say: the clause does not apply. */
    NONE,
    /** Facts are missing. */
    UNKNOWN
}
