package org.qingyuan.responsibility.audit;

/** The states in the words of the bureau, for what is printed. */
final class AuditWords {
    private AuditWords() {}

    static String of(AuditState state) {
        return switch (state) {
            case PLANNED -> "计划";
            case IN_PROGRESS -> "审计中";
            case REPORTED -> "已出报告";
            case RECTIFYING -> "整改";
            case APPLIED -> "结果运用";
            case CANCELLED -> "已取消";
        };
    }

    static String of(AuditDue due) {
        return switch (due) {
            case OVERDUE -> "逾期未审";
            case DUE_SOON -> "即将到期";
            case LATER -> "未到期";
            case NOT_OWED -> "暂无要求";
        };
    }
}
