package org.qingyuan.cases.intake;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum IntakeProblem implements ProblemCode {
    LEAD_BELONGS_TO_SUPERIOR(
            422,
            "按管辖规则属上级机关，请只登记纸质登记号，不录入内容。",
            "By the rules it is the superior's: enter the paper register's number only."),
    LEAD_NO_SUPERIOR(409, "没有设置上级机关，不能直送。", "There is no superior organ to send it to."),
    REPORTER_INCOMPLETE(422, "实名举报须有姓名和联系方式。", "A real-name report needs the name and the contact."),
    REPORTER_ANONYMOUS(422, "匿名举报不能核实身份，也不录入姓名。", "An anonymous reporter is neither verified nor named."),
    GATE_STEP_NOT_POSSIBLE(409, "该登记当前不能进行此操作。", "That cannot be done with the entry now."),
    GATE_NUMBER_TAKEN(409, "该登记号已登记。", "That number is entered already."),
    ORIGINAL_LATE(
            409, "受理后不能再补登原件，请作为案件材料录入。", "Originals come in before acceptance; enter it as a paper of the case."),
    ORIGINAL_EMPTY(422, "文件是空的。", "The file is empty.");

    private final ProblemText text;

    IntakeProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
