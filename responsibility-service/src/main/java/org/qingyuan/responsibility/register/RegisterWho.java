package org.qingyuan.responsibility.register;

/** Who may take a step. */
public enum RegisterWho {
    /** Staff or head of the unit that keeps the entry. */
    UNIT,
    /** The head of that unit. */
    HEAD,
    /** 纪委, of another unit; for what 纪委 keeps itself a leader of the bureau. */
    OVERSEER
}
