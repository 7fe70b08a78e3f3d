package org.qingyuan.responsibility.revision;

public enum MatchKind {
    ROW,
    DUTY
}
