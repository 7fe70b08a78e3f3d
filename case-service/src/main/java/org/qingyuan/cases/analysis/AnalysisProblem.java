package org.qingyuan.cases.analysis;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with quarterly analyses and nowhere else. */
public enum AnalysisProblem implements ProblemCode {
    ANALYSIS_QUARTER_AHEAD(422, "该季度尚未开始。", "That quarter has not begun."),
    ANALYSIS_ACCEPTED(409, "该季度分析已被采纳，不能再改。", "The analysis of that quarter was accepted and is fixed."),
    ANALYSIS_NOT_SUBMITTED(409, "该分析不在待审阅状态。", "That analysis does not wait for a decision."),
    ANALYSIS_OPINION(422, "退回时请写明意见。", "Say why it is returned.");

    private final ProblemText text;

    AnalysisProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
