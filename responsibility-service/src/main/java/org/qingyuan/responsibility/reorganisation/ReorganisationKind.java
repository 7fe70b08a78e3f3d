package org.qingyuan.responsibility.reorganisation;

public enum ReorganisationKind {
    /** 更名: the same unit under another name; the old one stays as an alias. */
    RENAME,
    /** 合并: the unit ends and another one takes it in. */
    MERGE,
    /** 拆分: the unit ends and several follow; one of them takes over what is open. */
    SPLIT,
    /** 承接: the unit ends and another one follows it. */
    SUCCEED
}
