package org.qingyuan.cases.figure;

/** What leads are counted by. */
public enum FigureDimension {
    /** 来源. */
    SOURCE,
    /** 问题类别. */
    KIND,
    /** 被反映人职级. */
    RANK,
    /** 被反映人单位. */
    UNIT,
    /** 所处环节. */
    STAGE,
    /** 处置方式. */
    DISPOSAL
}
