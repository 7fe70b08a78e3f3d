package org.qingyuan.cases.lead;

import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/** The words of the trade for what stands in official papers, which are Chinese whatever the reader's language is. */
public final class LeadWords {
    private LeadWords() {}

    public static String of(LeadSource value) {
        return switch (value) {
            case LETTER -> "来信";
            case VISIT -> "来访";
            case PHONE -> "来电";
            case ONLINE -> "网络举报";
            case SUPERIOR -> "上级交办";
            case HOT_LINE -> "政风热线";
            case PUBLIC_OPINION -> "舆情";
            case AUDIT -> "审计";
            case INSPECTION -> "巡视巡察";
            case REFERRAL -> "其他机关移送";
            case PETITION -> "信访登记转来";
            case INSPECTORATE -> "督察";
        };
    }

    static String of(Naming value) {
        return switch (value) {
            case REAL_NAME -> "实名";
            case ANONYMOUS -> "匿名";
        };
    }

    public static String of(SubjectRank value) {
        return switch (value) {
            case AUXILIARY -> "辅警及其他人员";
            case OFFICER -> "一般民警";
            case DEPUTY_HEAD -> "中层副职";
            case HEAD -> "中层正职";
            case LEADING_GROUP -> "局领导班子成员";
            case UNIT -> "单位";
        };
    }

    public static String of(MatterKind value) {
        return switch (value) {
            case DISCIPLINE -> "违反党纪";
            case DUTY_CRIME -> "职务违法犯罪";
            case LAW_ENFORCEMENT -> "执法问题";
            case CONDUCT -> "作风问题";
            case OTHER -> "其他";
        };
    }

    public static String of(LeadStage value) {
        return switch (value) {
            case REGISTERED -> "登记";
            case ACCEPTED -> "待分办";
            case ASSIGNED -> "待接收";
            case ASSESSMENT -> "评估";
            case TALK_INQUIRY -> "谈话函询";
            case VERIFICATION -> "初步核实";
            case PENDING -> "暂存待查";
            case FILED -> "立案审查";
            case ADJUDICATION -> "审理";
            case CONCLUDING -> "处置执行";
            case CLOSED -> "办结";
            case ARCHIVED -> "已归档";
            case NOT_ACCEPTED -> "不予受理";
            case TRANSFERRED -> "已移送";
            case JOINED -> "已并入";
        };
    }

    public static String of(Disposal value) {
        return switch (value) {
            case TALK_INQUIRY -> "谈话函询";
            case VERIFICATION -> "初步核实";
            case PENDING -> "暂存待查";
            case CLOSE -> "予以了结";
            case FILING -> "拟立案";
            case TRANSFER -> "移送";
        };
    }

    public static String of(LeadAct value) {
        return switch (value) {
            case ACCEPT -> "受理";
            case REJECT -> "不予受理";
            case TRANSFER -> "移送";
            case JOIN -> "并入重复件";
            case UNJOIN -> "撤销并入";
            case READMIT -> "重新受理";
            case ASSIGN -> "分办";
            case TAKE -> "接收";
            case RETURN -> "退回";
            case TALK -> "谈话函询";
            case VERIFY -> "初步核实";
            case HOLD -> "暂存待查";
            case RELOOK -> "复查后继续暂存";
            case FILE -> "立案";
            case CLOSE -> "予以了结";
            case REMIND -> "提醒、批评、诫勉";
            case ADJUDICATE -> "移送审理";
            case WITHDRAW -> "撤销案件";
            case REVIEW -> "报上级审核";
            case SEND_BACK -> "退回补充";
            case DECIDE -> "作出审理决定";
            case COMPLETE -> "办结";
            case ARCHIVE -> "归档";
            case REOPEN -> "重新办理";
            case EXTEND -> "延期";
            case SUSPEND -> "中止计时";
            case RESUME -> "恢复计时";
            case REASSIGN -> "调整办理人员";
            case IDENTIFY -> "更正被反映人";
        };
    }

    static String of(ApproverRole value) {
        return switch (value) {
            case DISCIPLINE_HEAD -> "纪委书记";
            case BUREAU_LEADER -> "局领导";
            case SUPERIOR -> "上级机关";
        };
    }

    static String of(MeasureKind value) {
        return switch (value) {
            case REMINDER -> "谈话提醒";
            case CRITICISM -> "批评教育";
            case SELF_CRITICISM -> "责令检查";
            case ADMONISHMENT -> "诫勉";
            case ORGANISATIONAL -> "组织处理";
            case PARTY_SANCTION -> "党纪处分";
            case ADMINISTRATIVE_SANCTION -> "政务处分";
            case SUSPENSION_FROM_DUTY -> "停止执行职务";
            case CONFINEMENT -> "禁闭";
        };
    }

    public static String of(RecordKind value) {
        return switch (value) {
            case COLLECTIVE_DECISION -> "集体研究记录";
            case PLAN -> "核查方案";
            case INQUIRY_LETTER -> "函询通知书";
            case TALK -> "谈话记录";
            case ANSWER -> "被反映人的说明";
            case TALK_REPORT -> "谈话函询报告";
            case EVIDENCE -> "证据";
            case CUSTODY -> "证据交接";
            case VERIFICATION_REPORT -> "初核报告";
            case INVESTIGATION_REPORT -> "审查报告";
            case FACTS_SHOWN -> "见面材料";
            case ADJUDICATION_REPORT -> "审理报告";
            case IMPORTANT_MATTER -> "重要事项报告";
            case RELOOK_NOTE -> "复查意见";
            case MEASURE -> "处理措施";
            case MEASURES_KEPT -> "维持原处理";
            case MEASURE_EXECUTED -> "措施执行情况";
            case FOLLOW_UP -> "回访教育安排";
            case REPORTER_VERIFIED -> "核实实名";
            case ACCEPTANCE_NOTICE -> "告知受理情况";
            case RESULT_NOTICE -> "反馈结果";
            case SUBJECT_TOLD -> "了结反馈";
            case CLARIFICATION -> "澄清正名";
            case OBJECTION -> "异议";
            case NEW_EVIDENCE -> "新证据";
            case REDACTED_COPY -> "脱敏副本";
            case PLEADING -> "过问、说情登记";
            case URGING -> "催办";
            case SIGNED_SCAN -> "签字件";
            case FILE_INDEX -> "卷内目录和移交清单";
        };
    }

    static String of(RecordWords.Measure measure) {
        String term = measure.termDays() == null ? "" : "（" + measure.termDays() + "天）";
        return "%s%s，%s决定，依据%s".formatted(of(measure.kind()), term, measure.decider(), measure.basis());
    }
}
