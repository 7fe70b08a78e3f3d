package org.qingyuan.inspection.scheme;

/** What a person does to a version of a scheme. */
public enum SchemeAct {
    /** 修改. */
    SAVE,
    /** 核定存疑. */
    SETTLE,
    /** 作废. */
    DISCARD,
    /** 审定. */
    ADOPT,
    /** 改版: begins the next version. */
    REVISE
}
