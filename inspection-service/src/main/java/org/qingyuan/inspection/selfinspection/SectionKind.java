package org.qingyuan.inspection.selfinspection;

/** The sections of a self-inspection report, in their order. */
public enum SectionKind {
    /** 责任落实. */
    RESPONSIBILITY("责任落实情况"),
    /** 任务完成. */
    TASKS("任务完成情况"),
    /** 实效. */
    EFFECT("取得的实效"),
    /** 问题. */
    PROBLEMS("存在的问题"),
    /** 整改. */
    RECTIFICATION("整改措施");

    final String heading;

    SectionKind(String heading) {
        this.heading = heading;
    }
}
