package org.qingyuan.cases.relation;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum RelationProblem implements ProblemCode {
    RELATION_DECLARED(409, "与该人员的关系已申报。", "The relation to that person is declared already."),
    RELATION_TO_ONESELF(422, "请选择本人以外的人员。", "Choose somebody else than yourself.");

    private final ProblemText text;

    RelationProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
