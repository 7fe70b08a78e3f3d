package org.qingyuan.responsibility.audit;

/** How the audit judges the leader. */
public enum AuditOpinion {
    GOOD("较好履行"),
    BASIC("基本履行"),
    INSUFFICIENT("履行不够到位");

    private final String title;

    AuditOpinion(String title) {
        this.title = title;
    }

    /** In the words of the form. */
    public String title() {
        return title;
    }
}
