package org.qingyuan.cases.watch;

/** Who takes a step. */
public enum WatchWho {
    /** 案管 or 纪委书记, who name the officers. */
    OFFICE,
    /** The officer himself, or case management in his absence. */
    LEAVING,
    /** The officer of the next watch. */
    TAKING
}
