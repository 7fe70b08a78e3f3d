package org.qingyuan.responsibility.unitproposal;

public enum ProposalState {
    /** 待批准. */
    PROPOSED,
    /** 已批准: the unit is in the directory. */
    APPROVED,
    /** 未批准, with a reason. */
    REFUSED
}
