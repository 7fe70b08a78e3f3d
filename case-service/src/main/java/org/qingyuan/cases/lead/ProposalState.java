package org.qingyuan.cases.lead;

public enum ProposalState {
    /** 待批. */
    OPEN,
    /** 已批准并办理. */
    CARRIED,
    /** 不同意. */
    REFUSED,
    /** 已撤回. */
    WITHDRAWN
}
