package org.qingyuan.responsibility.integrity;

/** What was announced about a person. */
public enum AnnouncedKind {
    CIRCULAR("通报"),
    RECTIFICATION("限期整改"),
    REMINDER("提醒谈话"),
    CRITICISM("批评教育"),
    SELF_EXAMINATION("责令检查"),
    ADMONITION("诫勉"),
    ORGANISATIONAL("组织处理"),
    PARTY_DISCIPLINE("党纪处分"),
    ADMINISTRATIVE("政务处分");

    private final String title;

    AnnouncedKind(String title) {
        this.title = title;
    }

    /** 处分: follow-up education is owed afterwards (1.4). */
    boolean sanction() {
        return this == PARTY_DISCIPLINE || this == ADMINISTRATIVE;
    }

    /** In the words of the bureau. */
    public String title() {
        return title;
    }
}
