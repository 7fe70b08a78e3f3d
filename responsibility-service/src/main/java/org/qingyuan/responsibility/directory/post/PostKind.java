package org.qingyuan.responsibility.directory.post;

/** In the order in which a unit's posts are listed; the column {@code rank} counts the same way. */
public enum PostKind {
    /** 局长. */
    CHIEF,
    /** 政委. */
    COMMISSAR,
    /** 纪委书记. */
    DISCIPLINE_SECRETARY,
    /** 副局长. */
    DEPUTY_CHIEF,
    /** 单位负责人: signs for the unit. */
    HEAD,
    /** 单位副职. */
    DEPUTY_HEAD,
    /** 专职审计人员 (item 3.5). */
    AUDITOR,
    /** 专职办案人员 (item 5.4). */
    CASE_HANDLER,
    /** 民警. */
    OFFICER
}
