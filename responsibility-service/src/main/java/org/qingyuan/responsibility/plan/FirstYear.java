package org.qingyuan.responsibility.plan;

/** 首期要求: what a plan asks for a period of which it holds only a part, chosen when it is published. */
public enum FirstYear {
    /** 全额: the count of the clause, however short the part. */
    FULL,
    /** 按比例: the count in proportion to the days of the part, rounded up, at least one. */
    PRO_RATA,
    /** 从下一周期起: nothing for a period that had begun before the plan. */
    FROM_NEXT_WINDOW
}
