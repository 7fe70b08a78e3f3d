package org.qingyuan.cases.recusal;

import org.qingyuan.kit.problem.ProblemCode;

public enum RecusalProblem implements ProblemCode {
    RECUSAL_DECIDED(409, "该回避事项已决定。", "That recusal was decided already."),
    RECUSAL_ASKED(409, "此人的回避已提出。", "A recusal of that person was asked for already.");

    private final int status;
    private final String zh;
    private final String en;

    RecusalProblem(int status, String zh, String en) {
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
