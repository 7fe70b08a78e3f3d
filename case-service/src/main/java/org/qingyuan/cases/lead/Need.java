package org.qingyuan.cases.lead;

import java.util.EnumSet;
import java.util.Set;

/** What must be on record before a step, or be said with it. */
public enum Need {
    /** 摘要: the summary that handlers work with instead of the original. */
    SUMMARY,
    /** 理由. */
    REASON,
    /** 接收机关. */
    RECIPIENT,
    /** 并入哪一件. */
    TARGET,
    /** 被反映人. */
    SUBJECT,
    /** 承办人. */
    HANDLERS,
    /** 初核人数. */
    VERIFIERS,
    /** 审查人员与初核人员分开 (a setting). */
    OTHER_INVESTIGATORS,
    /** 审理人. */
    ADJUDICATOR,
    /** 集体研究. */
    COLLECTIVE_DECISION,
    /** 核查方案. */
    PLAN,
    /** 函询通知书或谈话记录. */
    INQUIRY,
    /** 被反映人的说明. */
    ANSWER,
    /** 谈话函询报告. */
    TALK_REPORT,
    /** 初核报告, signed by all who verified. */
    VERIFICATION_REPORT,
    /** 审查报告, signed by all who investigated. */
    INVESTIGATION_REPORT,
    /** 证据目录. */
    EVIDENCE,
    /** 与被审查人见面材料. */
    FACTS_SHOWN,
    /** 谈话记录、被反映人的说明或见面材料: nobody is measured unheard. */
    HEARD,
    /** 审理报告. */
    ADJUDICATION_REPORT,
    /** 缺什么. */
    LACKING,
    /** 处理措施. */
    MEASURE,
    /** 措施已执行. */
    MEASURES_EXECUTED,
    /** 未维持的处理已撤销: what a re-opening did not keep is announced no longer. */
    NOT_KEPT_REVOKED,
    /** 反馈实名举报人. */
    RESULT_NOTICE,
    /** 向被函询人反馈了结. */
    SUBJECT_TOLD,
    /** 回访教育已安排. */
    FOLLOW_UP,
    /** 新证据或异议. */
    NEW_GROUND,
    /** 卷内目录和移交清单. */
    FILE_INDEX,
    /** 复查意见. */
    RELOOK_NOTE,
    /** 没有待决的回避、启封申请. */
    NOTHING_OPEN,
    /** 计时正在进行. */
    CLOCK_RUNNING,
    /** 计时已中止. */
    CLOCK_SUSPENDED,
    /** 规则允许延期. */
    EXTENSION_ALLOWED,
    /** 上级没有另定期限: the bureau does not move a day that its superior set. */
    OWN_DEADLINE;

    private static final Set<Need> SAID = EnumSet.of(
            REASON, RECIPIENT, TARGET, SUBJECT, HANDLERS, VERIFIERS, OTHER_INVESTIGATORS, ADJUDICATOR, LACKING);

    /** Whether it is said with the step itself; all else must be there before. */
    public boolean said() {
        return SAID.contains(this);
    }
}
