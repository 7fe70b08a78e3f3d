package org.qingyuan.cases.lead;

/** What a person does on a lead. The side never changes: who handled a lead never adjudicates it. */
public enum Duty {
    /** 登记人. */
    REGISTRAR("DESK"),
    /** 承办人. */
    HANDLER("CASE"),
    /** 审理人. */
    ADJUDICATOR("JUDGE");

    private final String side;

    Duty(String side) {
        this.side = side;
    }

    String side() {
        return side;
    }
}
