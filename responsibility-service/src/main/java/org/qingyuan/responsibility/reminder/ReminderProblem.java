package org.qingyuan.responsibility.reminder;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with reminders. */
public enum ReminderProblem implements ProblemCode {
    ESCALATION_ORDER(422, "上报纪委的天数须大于告知单位负责人的天数。", "纪委 must be told later than the unit's head."),
    QUIET_HOURS_INCOMPLETE(422, "免打扰时段须有不同的起止时间。", "Quiet hours need two different times."),
    MAIL_ADDRESS_REFUSED(422, "提醒邮件只发往“{0}”的邮箱。", "Reminders go to addresses at \"{0}\" only."),
    HOOKS_NOT_CONFIGURED(
            409,
            "本系统没有开启对外推送，请系统管理员先配置允许的主机和密钥。",
            "Calls of other systems are not configured: allowed hosts and a key are needed."),
    HOOK_URL_REFUSED(
            422,
            "不能推送到“{0}”：该主机不在允许的名单内，或地址不是规范的 https 地址。",
            "\"{0}\" cannot be called: the host is not on the list, or it is no plain https address.");

    private final ProblemText text;

    ReminderProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
