package org.qingyuan.cases.intake;

/** What the desk finds before anything is entered. */
public enum Gate {
    /** Nothing stands in the way. */
    NONE,
    /** 涉密: nothing is stored but the number of the paper register. */
    CLASSIFIED,
    /** 属上级管辖: the contents are not entered. */
    SUPERIOR
}
