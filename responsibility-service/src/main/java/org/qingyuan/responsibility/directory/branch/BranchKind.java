package org.qingyuan.responsibility.directory.branch;

public enum BranchKind {
    /** 党总支. */
    GENERAL_BRANCH,
    /** 党支部. */
    BRANCH
}
