package org.qingyuan.responsibility.audit;

/** How an audit stands to its day, in the words of the bureau, for what is printed. */
final class AuditWords {
    private AuditWords() {}

    static String of(AuditDue due) {
        return switch (due) {
            case OVERDUE -> "逾期未审";
            case DUE_SOON -> "即将到期";
            case LATER -> "未到期";
            case NOT_OWED -> "暂无要求";
        };
    }
}
