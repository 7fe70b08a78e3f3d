package org.qingyuan.cases.transfer;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum TransferProblem implements ProblemCode {
    TRANSFER_DIFFERS(409, "该编号已移交过，内容与前次不同。", "That number was handed in already, with other contents."),
    TRANSFER_SETTLED(409, "该件已登记或已退回。", "It was registered or returned already."),
    TRANSFER_FROZEN(409, "该件因涉密事件已封存，暂停一切操作。", "It is frozen by an incident; nothing can be done."),
    TRANSFER_INCOMPLETE(409, "移交方声明的原件尚未收齐，暂不能登记。", "The originals that were announced are not all here yet."),
    TRANSFER_SURPLUS(409, "原件数量超过移交时声明的件数。", "More originals come in than were announced."),
    TRANSFER_OPEN(409, "该件尚未登记或退回，无须确认。", "It is neither registered nor returned: there is nothing to take note of."),
    TRANSFER_OWN(409, "该件本由本机关接收，不能转下级。", "It was handed in for this organ and cannot be passed down.");

    private final ProblemText text;

    TransferProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
