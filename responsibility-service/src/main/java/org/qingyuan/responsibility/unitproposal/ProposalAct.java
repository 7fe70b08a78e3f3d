package org.qingyuan.responsibility.unitproposal;

public enum ProposalAct {
    APPROVE,
    REFUSE
}
