package org.qingyuan.cases.petition;

/** Who may take a step. */
public enum PetitionWho {
    /** 经办人 or head of the unit that handles it. */
    UNIT,
    /** The head of the unit that handles it. */
    HEAD,
    /** 纪委 or 局办. */
    OVERSEER,
    /** 受理岗. */
    DESK
}
