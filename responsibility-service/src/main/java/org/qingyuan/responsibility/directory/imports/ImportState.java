package org.qingyuan.responsibility.directory.imports;

public enum ImportState {
    /** Read and found right; nothing is in the directory yet. */
    CHECKED,
    /** Something was wrong with it. */
    REFUSED,
    /** Taken over into the directory. */
    APPLIED
}
