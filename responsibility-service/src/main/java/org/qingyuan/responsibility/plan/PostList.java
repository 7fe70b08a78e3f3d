package org.qingyuan.responsibility.plan;

/** Whose posts owe a duty of leaders. */
public enum PostList {
    /** 市局主要负责同志及其他班子成员. */
    LEADING_GROUP("局领导班子成员"),
    /** 各单位负责人: the heads of all units, or of those that are named for the duty. */
    HEADS("各单位负责人"),
    /** 领导干部, where the heads of units are meant with it. */
    LEADING_GROUP_AND_HEADS("局领导班子成员和各单位负责人"),
    /** 中层干部: heads and deputy heads of the units. */
    HEADS_AND_DEPUTIES("各单位正副职"),
    /** 各单位副职. */
    DEPUTY_HEADS("各单位副职"),
    /** 负有经济责任的领导干部. */
    ECONOMIC_RESPONSIBILITY("负有经济责任的领导干部");

    private final String title;

    PostList(String title) {
        this.title = title;
    }

    /** In the words of the bureau. */
    public String title() {
        return title;
    }
}
