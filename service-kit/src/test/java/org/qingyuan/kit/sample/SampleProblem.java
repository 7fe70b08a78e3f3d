package org.qingyuan.kit.sample;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

enum SampleProblem implements ProblemCode {
    SHELF_FULL(422, "{0} 年的书架已满，最多 {1} 本。", "The shelf of {0} is full; it holds {1} books. Don't push.");

    private final ProblemText text;

    SampleProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
