package org.qingyuan.responsibility.record;

/** Who may take a step. */
public enum Who {
    /** Whoever wrote the record. */
    RECORDER,
    /** One of the unit's people, where the recorder works there no more; the unit's head at any time. */
    COLLEAGUE,
    /** The head of the recording unit, other than those who recorded it. */
    HEAD,
    /** The accepting side, never of the recording unit. */
    ACCEPTOR,
    /** The accepting side or the head of 纪委, never of the recording unit; not of what a service told. */
    OVERSEER
}
