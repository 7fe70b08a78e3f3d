package org.qingyuan.responsibility.form;

public enum FormWidget {
    /** Several lines of text. */
    TEXTAREA,
    /** All choices at once, one to be taken. */
    RADIO,
    /** All choices at once, several to be taken. */
    CHECKBOXES
}
