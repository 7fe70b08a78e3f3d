package org.qingyuan.cases.dossier;

/** What the file lacks. */
public enum DossierGap {
    /** 文书草稿未发出. */
    DOCUMENT_DRAFT(true),
    /** 未向实名举报人反馈结果. */
    RESULT_NOTICE(true),
    /** 措施未执行. */
    MEASURE_EXECUTED(true),
    /** 受处分人员的回访教育未安排. */
    FOLLOW_UP(true),
    /** 呈批未归入签字的呈批表. */
    APPROVAL_UNSIGNED(false),
    /** 报告、证据、说明没有附件. */
    PAPER_MISSING(false);

    private final boolean blocking;

    DossierGap(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether the file cannot be closed with it; the others are pointed out. */
    public boolean blocking() {
        return blocking;
    }
}
