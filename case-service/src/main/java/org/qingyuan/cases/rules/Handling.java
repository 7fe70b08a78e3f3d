package org.qingyuan.cases.rules;

/** What the bureau may do with a lead. */
public enum Handling {
    /** 自办. */
    HANDLE,
    /** 报上级: the contents are not entered. */
    SUPERIOR,
    /** 移送: kept until it is handed to the partner organ. */
    PARTNER
}
