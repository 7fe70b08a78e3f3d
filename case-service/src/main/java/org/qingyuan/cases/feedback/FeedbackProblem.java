package org.qingyuan.cases.feedback;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum FeedbackProblem implements ProblemCode {
    FEEDBACK_CHANGED(409, "待反馈的线索已有变化，请刷新后再反馈。", "What is to be told has changed; look again."),
    FEEDBACK_RECEIVED(409, "该反馈已签收。", "The desk has confirmed it already.");

    private final ProblemText text;

    FeedbackProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
