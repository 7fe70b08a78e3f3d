package org.qingyuan.inspection.scheme;

public enum DifferenceKind {
    ADDED,
    REMOVED,
    CHANGED
}
