package org.qingyuan.cases.rules;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum RulesProblem implements ProblemCode {
    LIMIT_ABOVE_MAXIMUM(422, "“{0}”的期限超过了“{1}”规定的上限。", "The limit {0} is above the maximum that {1} sets."),
    RULES_TWICE(422, "“{0}”的期限出现了两次。", "The limit {0} is named twice."),
    LEADS_NOT_HELD(409, "本局按现行规则不受理线索。", "By the rules in force this bureau holds no leads.");

    private final ProblemText text;

    RulesProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
