package org.qingyuan.responsibility.plan;

/** Whose posts owe a duty of leaders. */
public enum PostList {
    /** 市局主要负责同志及其他班子成员. */
    LEADING_GROUP,
    /** 负有经济责任的领导干部. */
    ECONOMIC_RESPONSIBILITY
}
