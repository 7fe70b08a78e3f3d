package org.qingyuan.responsibility.ownership;

public enum OwnerChangeKind {
    /** 新增主体: publishing today would make it owe, the plan does not. */
    JOINS,
    /** 退出主体: the plan makes it owe, publishing today would not. */
    LEAVES,
    /** 调整: what several units share is shared by others, or led by another. */
    REGROUPS
}
