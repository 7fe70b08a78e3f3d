package org.qingyuan.cases.recusal;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum RecusalProblem implements ProblemCode {
    RECUSAL_DECIDED(409, "该回避事项已决定。", "That recusal was decided already."),
    RECUSAL_ASKED(409, "此人的回避已提出。", "A recusal of that person was asked for already.");

    private final ProblemText text;

    RecusalProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
