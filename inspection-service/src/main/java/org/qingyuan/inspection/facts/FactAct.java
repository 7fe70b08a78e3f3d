package org.qingyuan.inspection.facts;

public enum FactAct {
    /** 核对: by a second person. */
    CONFIRM,
    /** 撤回: kept, and counts no more. */
    WITHDRAW
}
