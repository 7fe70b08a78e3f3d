package org.qingyuan.cases.watch;

public enum WatchAct {
    /** 调整: another last day. */
    CHANGE,
    /** 取消. */
    CANCEL,
    /** 填写交接单. */
    WRITE,
    /** 确认交接. */
    CONFIRM,
    /** 退回交接单. */
    RETURN
}
