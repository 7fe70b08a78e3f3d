package org.qingyuan.cases.petition;

/** Where a petition stands. */
public enum PetitionState {
    /** 待签收. */
    REGISTERED,
    /** 已退回. */
    RETURNED,
    /** 办理中. */
    IN_HAND,
    /** 待签批. */
    PROPOSED,
    /** 待答复. */
    SIGNED,
    /** 已办结. */
    CLOSED,
    /** 已收回: at the intake desk. */
    RECALLED,
    /** Dealt with at the intake desk; to everybody else the same as {@link #RECALLED}. */
    SETTLED;

    boolean atDesk() {
        return this == RECALLED || this == SETTLED;
    }
}
