package org.qingyuan.cases.rules;

/** What runs against a date. */
public enum ClockKind {
    /** 受理办理: from registration to acceptance. */
    INTAKE,
    /** 告知受理: to a real-name reporter. */
    ACCEPTANCE_NOTICE,
    /** 分办. */
    ASSIGNMENT,
    /** 承办接收或退回. */
    TAKE_OVER,
    /** 评估处置. */
    ASSESSMENT,
    /** 谈话函询. */
    TALK_INQUIRY,
    /** 初步核实. */
    VERIFICATION,
    /** 暂存待查: the next look. */
    PENDING,
    /** 立案审查. */
    FILED,
    /** 审理. */
    ADJUDICATION,
    /** 处置执行. */
    CONCLUDING,
    /** 反馈: the result to a verified real-name reporter. */
    RESULT_NOTICE,
    /** 办结反馈: results to the desk, from the end of the quarter. */
    QUARTER_FEEDBACK
}
