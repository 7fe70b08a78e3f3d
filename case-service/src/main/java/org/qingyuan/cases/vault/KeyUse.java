package org.qingyuan.cases.vault;

/** What a data key is for. A key of one use opens nothing of the other. */
public enum KeyUse {
    /** Subject, matter and all that is written in the course of a lead. */
    CASE,
    /** The reporter's identity and the originals. */
    VAULT
}
