package org.qingyuan.cases.glass;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with a break of the glass and nowhere else. */
public enum GlassProblem implements ProblemCode {
    GLASS_NOT_NEEDED(409, "您已可以查阅该线索，不需要紧急查阅。", "You see that lead already."),
    GLASS_ASKED(409, "您已申请紧急查阅该线索，请等待另一人确认。", "You asked for that lead already; another person has to confirm."),
    GLASS_STEP_NOT_POSSIBLE(409, "该申请的状态已变，不能进行该操作。", "The request is in a state in which that cannot be done.");

    private final ProblemText text;

    GlassProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
