package org.qingyuan.cases.outcome;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with announced outcomes and nowhere else. */
public enum OutcomeProblem implements ProblemCode {
    OUTCOME_ANNOUNCED(409, "该处理措施已登记宣布。", "That measure was announced already."),
    OUTCOME_SUBJECT_UNKNOWN(
            409, "被反映人及其单位不在组织机构中，无法登记宣布。", "Neither subject nor unit is in the directory; nothing can be announced."),
    OUTCOME_DAY_WRONG(422, "宣布日期应在决定之日（{0}）至今天之间。", "The day must lie between the decision ({0}) and today."),
    OUTCOME_NOT_KEPT(
            409,
            "线索重新办理后，未维持该处理措施，不能再宣布。",
            "The lead was opened again and that measure was not kept; it is not announced anew."),
    OUTCOME_REVOKED(409, "该处理结果已撤销。", "That outcome was revoked already."),
    OUTCOME_PERIOD_REVERSED(422, "起始日期不能晚于截止日期。", "The period ends before it begins.");

    private final ProblemText text;

    OutcomeProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
