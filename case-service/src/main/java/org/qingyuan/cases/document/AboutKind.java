package org.qingyuan.cases.document;

/** What a document can be about. */
public enum AboutKind {
    PETITION,
    SUPERVISION,
    LEAD
}
