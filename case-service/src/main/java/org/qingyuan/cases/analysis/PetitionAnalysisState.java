package org.qingyuan.cases.analysis;

public enum PetitionAnalysisState {
    /** 已报送, waits for 纪委. */
    SUBMITTED,
    /** 已退回, for the head to write again. */
    RETURNED,
    /** 已采纳, told to the ledger. */
    ACCEPTED
}
