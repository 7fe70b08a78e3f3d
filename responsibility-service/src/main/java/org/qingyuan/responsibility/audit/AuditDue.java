package org.qingyuan.responsibility.audit;

import java.time.LocalDate;

/** How a leader stands in the schedule. */
public enum AuditDue {
    /** 逾期未审. */
    OVERDUE,
    /** 即将到期: within {@link #SOON_DAYS}. */
    DUE_SOON,
    /** 未到期. */
    LATER,
    /** 暂无要求: no plan asks for it, and nothing was audited that the next could be counted from. */
    NOT_OWED;

    /** An audit takes months: a quarter ahead it should be under way. */
    static final int SOON_DAYS = 90;

    static AuditDue of(LocalDate due, LocalDate today) {
        if (due == null) {
            return NOT_OWED;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : DUE_SOON;
    }
}
