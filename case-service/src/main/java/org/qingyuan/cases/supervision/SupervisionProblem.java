package org.qingyuan.cases.supervision;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with orders and nowhere else. */
public enum SupervisionProblem implements ProblemCode {
    SUPERVISION_ACT_NOT_POSSIBLE(409, "事项的状态已变，不能进行该操作。", "The order is in a state in which that cannot be done."),
    SUPERVISION_INCOMPLETE(422, "请补全本步骤须记录的内容。", "Something that must be on record for this step is missing."),
    SUPERVISION_UNITS(422, "请指明承办单位，且须是本局现有单位。", "Name the units asked; each must be one of the bureau."),
    SUPERVISION_DUE(422, "期限应晚于下达日期。", "The time must end after the day of issue."),
    SUPERVISION_DAY(422, "日期应在下达之日至今天之间。", "The day must lie between the day of issue and today."),
    SUPERVISION_PARTNER(422, "联合督办须写明协作机关，其他事项不填。", "Joint handling, and nothing else, names a partner organ."),
    SUPERVISION_PERSON(422, "所选人员不在本局人员名录中。", "That person is not in the bureau's directory.");

    private final ProblemText text;

    SupervisionProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
