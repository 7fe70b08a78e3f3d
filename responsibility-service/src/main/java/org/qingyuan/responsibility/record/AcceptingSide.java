package org.qingyuan.responsibility.record;

/** Who accepts a record; fixed when it is signed. */
public enum AcceptingSide {
    /** The responsible unit, for a record of a supporting unit. */
    RESPONSIBLE,
    /** 纪委, for a record of a responsible unit. */
    DISCIPLINE,
    /** A leader of the bureau, for a record of 纪委. */
    BUREAU_LEADER
}
