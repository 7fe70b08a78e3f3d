package org.qingyuan.responsibility.relief;

/** What a person does to a request for relief. */
public enum ReliefAct {
    /** 提请, by the unit's head. */
    SUBMIT,
    /** 撤回. */
    WITHDRAW,
    /** 批准. */
    APPROVE,
    /** 不予批准. */
    REFUSE,
    /** 撤销: takes an approval back. */
    REVOKE,
    /** 作废. */
    DISCARD
}
