package org.qingyuan.cases.vault;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum VaultProblem implements ProblemCode {
    CONTENT_DESTROYED(409, "内容已按书面指令销毁。", "The contents were destroyed on a written instruction."),
    OPENING_NEEDED(403, "须先经批准启封，且在有效期内。", "The vault must be opened with approval first, and only for its term."),
    OPENING_PENDING(409, "已有一件启封申请待批。", "A request to open the vault is waiting already."),
    OPENING_DECIDED(409, "该启封申请已办理。", "That request was decided already."),
    GLASS_NOT_FOR_ASSIGNED(409, "您已参与本件办理，请按程序申请启封。", "You are assigned to this lead; ask for an ordinary opening.");

    private final ProblemText text;

    VaultProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
