package org.qingyuan.cases.incident;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum IncidentProblem implements ProblemCode {
    INCIDENT_FROZEN(409, "该件因涉密事件已封存。", "It is frozen by an incident already."),
    INCIDENT_STEP_NOT_POSSIBLE(409, "该涉密事件当前不能进行此操作。", "That cannot be done with the incident now."),
    INCIDENT_FOUR_EYES(403, "发现人不能执行书面指令，须由他人办理。", "Who found the incident does not carry out the instruction.");

    private final ProblemText text;

    IncidentProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
