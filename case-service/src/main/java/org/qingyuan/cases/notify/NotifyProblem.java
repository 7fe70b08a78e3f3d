package org.qingyuan.cases.notify;

import org.qingyuan.kit.problem.ProblemCode;

/** What can go wrong with notices to responsibility-service and nowhere else. */
public enum NotifyProblem implements ProblemCode {
    NOTICE_NOT_REFUSED(
            409, "该通知没有被退回，或所选责任不在可选范围内。", "That notice was not refused, or the duty is none of those it may be for.");

    private final int status;
    private final String zh;
    private final String en;

    NotifyProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
