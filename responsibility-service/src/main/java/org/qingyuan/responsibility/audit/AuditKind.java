package org.qingyuan.responsibility.audit;

public enum AuditKind {
    IN_OFFICE("任中审计"),
    LEAVING("离任审计");

    private final String title;

    AuditKind(String title) {
        this.title = title;
    }

    /** In the words of the form. */
    public String title() {
        return title;
    }
}
