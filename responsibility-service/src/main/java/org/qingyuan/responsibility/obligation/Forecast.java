package org.qingyuan.responsibility.obligation;

/** Whether an obligation will be met in time, judged by the SQL function {@code obligation_forecast}; never stored. */
public enum Forecast {
    /** 正常. */
    ON_COURSE,
    /** 有风险: can be met, but will not be at this pace. */
    AT_RISK,
    /** 无法按期: not yet due, but no longer to be met in time. */
    CANNOT_BE_MET,
    /** 逾期, as the state says; it can only be made up for. */
    OVERDUE,
    /** 已完成, in time or late. */
    DONE,
    /** 无须履行: exempt, or closed with its plan. */
    NOT_OWED
}
