package org.qingyuan.cases.notify;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with notices to responsibility-service and nowhere else. */
public enum NotifyProblem implements ProblemCode {
    NOTICE_NOT_REFUSED(
            409, "该通知没有被退回，或所选责任不在可选范围内。", "That notice was not refused, or the duty is none of those it may be for.");

    private final ProblemText text;

    NotifyProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
