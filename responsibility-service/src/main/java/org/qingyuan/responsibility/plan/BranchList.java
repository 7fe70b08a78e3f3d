package org.qingyuan.responsibility.plan;

/** Which Party organisations owe a duty of branches. */
public enum BranchList {
    BRANCHES("党支部"),
    GENERAL_BRANCHES("党总支"),
    /** 以总支部（支部）为单位, read as: the general branch, and a branch that belongs to none. */
    GENERAL_ELSE_BRANCHES("党总支（未设总支的为党支部）"),
    BOTH("党总支和党支部");

    private final String title;

    BranchList(String title) {
        this.title = title;
    }

    /** In the words of the bureau. */
    public String title() {
        return title;
    }
}
