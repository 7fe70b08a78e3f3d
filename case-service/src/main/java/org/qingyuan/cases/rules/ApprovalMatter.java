package org.qingyuan.cases.rules;

/** What needs approval. */
public enum ApprovalMatter {
    /** 分办, and a change of those who handle. */
    ASSIGNMENT,
    /** 处置方式: talk, verification, pending, closing, transfer. */
    DISPOSAL,
    /** 立案. */
    FILING,
    /** 审理后的处理决定. */
    DECISION,
    /** 延期、中止. */
    EXTENSION,
    /** 重新办理. */
    REOPENING
}
