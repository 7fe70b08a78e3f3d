package org.qingyuan.cases.lead;

/** Who may take a step. */
public enum LeadWho {
    /** 受理: the intake desk; in a superior organ the superior himself for what came straight up. */
    INTAKE,
    /** 案管. */
    CASE_MANAGER,
    /** 受理或案管. */
    DESK_OR_MANAGER,
    /** 承办人: assigned to the lead. */
    HANDLER,
    /** 审理人: named for the lead. */
    ADJUDICATOR
}
