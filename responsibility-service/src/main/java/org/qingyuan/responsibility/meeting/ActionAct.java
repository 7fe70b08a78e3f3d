package org.qingyuan.responsibility.meeting;

/** What becomes of an action item. */
public enum ActionAct {
    /** 报告完成, by the unit that it was given to. */
    REPORT,
    /** 销号, by the convening unit. */
    CLOSE,
    /** 退回, by the convening unit. */
    RETURN
}
