package org.qingyuan.responsibility.audit;

/** What a result is used for (item 3.5: 结果运用). */
public enum AuditUse {
    APPRAISAL("考核"),
    EVALUATION("评价"),
    APPOINTMENT("选拔任用"),
    ACCOUNTABILITY("问责"),
    SUPERVISION("整改督办");

    private final String title;

    AuditUse(String title) {
        this.title = title;
    }

    /** In the words of the form. */
    public String title() {
        return title;
    }
}
