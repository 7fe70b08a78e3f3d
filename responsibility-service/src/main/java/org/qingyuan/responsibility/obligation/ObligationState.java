package org.qingyuan.responsibility.obligation;

/** Derived by the SQL function {@code obligation_state} from counts, due date and business day; never stored. */
public enum ObligationState {
    /** 未开始. */
    NOT_STARTED,
    /** 进行中. */
    IN_PROGRESS,
    /** 待审核. */
    IN_REVIEW,
    /** 已完成. */
    DONE,
    /** 逾期. */
    OVERDUE,
    /** 逾期补办: late but made up. */
    DONE_LATE,
    /** 免除, on request. */
    EXEMPT,
    /** 已终止, with its plan. */
    CLOSED
}
