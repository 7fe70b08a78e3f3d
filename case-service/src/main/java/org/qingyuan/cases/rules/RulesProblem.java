package org.qingyuan.cases.rules;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum RulesProblem implements ProblemCode {
    LIMIT_ABOVE_MAXIMUM(422, "“{0}”的期限超过了“{1}”规定的上限。", "The limit {0} is above the maximum that {1} sets."),
    RULES_TWICE(422, "“{0}”的期限出现了两次。", "The limit {0} is named twice."),
    RULES_DISPOSAL_CLOSE(422, "处置方式须包括“予以了结”，否则线索无法办结。", "Closing has to be among the ways of disposal."),
    RULES_APPROVERS_ORDER(
            422, "审批第 {0} 行的审批人须由低到高、不重复（纪委书记、局领导、上级机关）。", "The approvers of line {0} have to go upwards, each once."),
    RULES_CHAIN_HIDDEN(
            422,
            "审批第 {0} 行永远不会用到：第 {1} 行已包括它的全部情形。请调整顺序或范围。",
            "Line {0} of the approvals never decides: line {1} covers it."),
    RULES_JURISDICTION_HIDDEN(
            422,
            "管辖第 {0} 行永远不会用到：第 {1} 行已包括它的全部情形。请调整顺序或范围。",
            "Line {0} of the jurisdiction never decides: line {1} covers it."),
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
