package org.qingyuan.cases.watch;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with 平台值机 and nowhere else. */
public enum WatchProblem implements ProblemCode {
    WATCH_DAYS(
            422, "起止日期不对：不能早于今日，止日不能早于起日。", "The days do not fit: none before today, the last not before the first."),
    WATCH_OVERLAPS(409, "该时段已指定“{0}”值机（{1} 至 {2}）。", "{0} is named for that time already ({1} to {2})."),
    WATCH_NOT_OF_OFFICE(422, "值机人员应是本局纪委在职人员。", "The officer has to serve in the bureau's discipline office."),
    WATCH_STEP_NOT_POSSIBLE(409, "当前不能进行此操作。", "That cannot be done with the watch now."),
    WATCH_NO_NEXT(409, "还没有指定下一任值机人员，不能交接。", "Nobody else is named for afterwards to hand over to."),
    HANDOVER_NAMES_SOMEBODY(
            422, "交接单写有被反映人或举报人的姓名、联系方式，请改用编号或件数。", "The note names a subject or a reporter; write numbers instead."),
    HANDOVER_REMARK(422, "退回时请写明缺什么。", "Say what is missing when you return it.");

    private final ProblemText text;

    WatchProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
