package org.qingyuan.responsibility.form;

public enum FormOrigin {
    /** Comes with the system. */
    SHIPPED,
    /** The bureau's own; it takes the place of a shipped one of the same code. */
    BUREAU
}
