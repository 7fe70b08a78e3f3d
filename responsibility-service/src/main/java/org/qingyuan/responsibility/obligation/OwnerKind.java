package org.qingyuan.responsibility.obligation;

public enum OwnerKind {
    UNIT,
    POST,
    BRANCH
}
