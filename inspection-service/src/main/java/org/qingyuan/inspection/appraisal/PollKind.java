package org.qingyuan.inspection.appraisal;

public enum PollKind {
    /** 民主测评. */
    APPRAISAL,
    /** 问卷: recognition by the public and by officers (item 6.2). */
    SURVEY
}
