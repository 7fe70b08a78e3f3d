package org.qingyuan.responsibility.form;

public enum FormState {
    /** Being written; nobody fills it in yet. */
    DRAFT,
    /** In use, and never changed again. */
    PUBLISHED
}
