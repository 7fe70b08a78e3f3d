package org.qingyuan.inspection.appraisal;

public enum PaperState {
    /** 录入中. */
    OPEN,
    /** 已计入. */
    COUNTED,
    /** 已作废: typed in anew in another batch. */
    DISCARDED
}
