package org.qingyuan.cases.document;

/** Where a document stands. */
public enum DocumentState {
    /** 草稿. */
    DRAFT,
    /** 已发出. */
    ISSUED,
    /** 已作废: keeps its number and its file. */
    VOID
}
