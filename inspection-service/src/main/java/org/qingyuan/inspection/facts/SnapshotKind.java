package org.qingyuan.inspection.facts;

public enum SnapshotKind {
    /** As of the round's day. */
    MAIN,
    /** 补充: later, for what was not yet due then. */
    SUPPLEMENT
}
