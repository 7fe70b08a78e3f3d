package org.qingyuan.cases.lead;

import static org.qingyuan.cases.lead.LeadStage.ADJUDICATION;
import static org.qingyuan.cases.lead.LeadStage.ASSESSMENT;
import static org.qingyuan.cases.lead.LeadStage.CLOSED;
import static org.qingyuan.cases.lead.LeadStage.CONCLUDING;
import static org.qingyuan.cases.lead.LeadStage.FILED;
import static org.qingyuan.cases.lead.LeadStage.PENDING;
import static org.qingyuan.cases.lead.LeadStage.TALK_INQUIRY;
import static org.qingyuan.cases.lead.LeadStage.VERIFICATION;

import java.util.EnumSet;
import java.util.Set;

/** What is put on record in the course of a lead, by whom and where. */
public enum RecordKind {
    /** 集体研究记录. */
    COLLECTIVE_DECISION(both(), ASSESSMENT, TALK_INQUIRY, VERIFICATION, PENDING, FILED, ADJUDICATION),
    /** 核查方案. */
    PLAN(handler(), ASSESSMENT, TALK_INQUIRY, VERIFICATION, PENDING, FILED),
    /** 函询通知书. */
    INQUIRY_LETTER(handler(), TALK_INQUIRY),
    /** 谈话记录. */
    TALK(handler(), TALK_INQUIRY, VERIFICATION, FILED),
    /** 被反映人的说明. */
    ANSWER(handler(), TALK_INQUIRY),
    /** 谈话函询报告. */
    TALK_REPORT(handler(), TALK_INQUIRY),
    /** 证据. */
    EVIDENCE(handler(), VERIFICATION, FILED),
    /** 证据交接: into another's keeping, or back to where it came from. */
    CUSTODY(both(), whereEvidenceLies()),
    /** 初核报告. */
    VERIFICATION_REPORT(handler(), VERIFICATION),
    /** 审查报告. */
    INVESTIGATION_REPORT(handler(), FILED),
    /** 与被审查人见面材料. */
    FACTS_SHOWN(handler(), FILED),
    /** 审理报告: facts, evidence, characterisation, procedure, handling. */
    ADJUDICATION_REPORT(EnumSet.of(LeadWho.ADJUDICATOR), ADJUDICATION),
    /** 重要事项报告. */
    IMPORTANT_MATTER(both(), ASSESSMENT, TALK_INQUIRY, VERIFICATION, FILED, ADJUDICATION, CONCLUDING),
    /** 复查意见. */
    RELOOK_NOTE(handler(), PENDING),
    /** 处理措施: where it is decided, not after. */
    MEASURE(both(), TALK_INQUIRY, VERIFICATION, FILED, ADJUDICATION),
    /** 维持原处理: what was decided before the lead was opened again stands. */
    MEASURES_KEPT(both(), ASSESSMENT, TALK_INQUIRY, VERIFICATION, PENDING, FILED, ADJUDICATION),
    /** 措施执行情况. */
    MEASURE_EXECUTED(handler(), CONCLUDING),
    /** 回访教育安排. */
    FOLLOW_UP(handler(), CONCLUDING),
    /** 核实实名: name and contact of a reporter, where that was not done before the registration; by who knows them. */
    REPORTER_VERIFIED(
            EnumSet.of(LeadWho.INTAKE, LeadWho.HANDLER), EnumSet.complementOf(EnumSet.of(LeadStage.ARCHIVED))),
    /** 告知受理情况: also that it was not accepted, passed on or joined. */
    ACCEPTANCE_NOTICE(EnumSet.of(LeadWho.INTAKE, LeadWho.HANDLER), acceptedOrNot()),
    /** 反馈结果: of a joined lead by the desk, which alone stands on it. */
    RESULT_NOTICE(
            EnumSet.of(LeadWho.INTAKE, LeadWho.HANDLER), CONCLUDING, CLOSED, LeadStage.TRANSFERRED, LeadStage.JOINED),
    /** 了结反馈: who was asked by letter is told that what he said is taken as it is. */
    SUBJECT_TOLD(handler(), CONCLUDING, CLOSED),
    /** 澄清正名: also when those who handled it are gone. */
    CLARIFICATION(EnumSet.of(LeadWho.HANDLER, LeadWho.CASE_MANAGER), CONCLUDING, CLOSED, LeadStage.ARCHIVED),
    /** 异议. */
    OBJECTION(EnumSet.of(LeadWho.HANDLER, LeadWho.CASE_MANAGER), EnumSet.of(CLOSED, LeadStage.ARCHIVED)),
    /** 新证据、新线索. */
    NEW_EVIDENCE(EnumSet.of(LeadWho.HANDLER, LeadWho.CASE_MANAGER), EnumSet.of(CLOSED, LeadStage.ARCHIVED)),
    /** 脱敏副本: a scan on which the desk has covered what names the reporter. */
    REDACTED_COPY(EnumSet.of(LeadWho.INTAKE), EnumSet.of(LeadStage.REGISTERED, LeadStage.ACCEPTED)),
    /** 过问、说情. */
    PLEADING(EnumSet.allOf(LeadWho.class), EnumSet.allOf(LeadStage.class)),
    /** 催办. */
    URGING(EnumSet.of(LeadWho.CASE_MANAGER), EnumSet.range(LeadStage.ASSIGNED, CONCLUDING)),
    /** 签字扫描件. */
    SIGNED_SCAN(EnumSet.allOf(LeadWho.class), EnumSet.allOf(LeadStage.class)),
    /** 卷内目录和移交清单. */
    FILE_INDEX(EnumSet.of(LeadWho.HANDLER, LeadWho.CASE_MANAGER), EnumSet.of(CLOSED));

    private final Set<LeadWho> who;
    private final Set<LeadStage> stages;

    RecordKind(Set<LeadWho> who, LeadStage... stages) {
        this(who, EnumSet.copyOf(Set.of(stages)));
    }

    RecordKind(Set<LeadWho> who, Set<LeadStage> stages) {
        this.who = who;
        this.stages = stages;
    }

    public Set<LeadWho> who() {
        return who;
    }

    public boolean in(LeadStage stage) {
        return stages.contains(stage);
    }

    /** Reports that every member of the group signs. */
    public boolean signedByAll() {
        return this == VERIFICATION_REPORT || this == INVESTIGATION_REPORT;
    }

    /** What a decision rests on: while one is proposed, its approvers must find what they were shown. */
    boolean decidedUpon() {
        return switch (this) {
            case COLLECTIVE_DECISION,
                    TALK_REPORT,
                    VERIFICATION_REPORT,
                    INVESTIGATION_REPORT,
                    ADJUDICATION_REPORT,
                    MEASURES_KEPT,
                    MEASURE -> true;
            default -> false;
        };
    }

    /** Put together by the system from what is on record, never written by hand. */
    public boolean made() {
        return this == FILE_INDEX;
    }

    private static Set<LeadStage> acceptedOrNot() {
        Set<LeadStage> stages = EnumSet.range(LeadStage.ACCEPTED, CONCLUDING);
        stages.addAll(EnumSet.range(LeadStage.NOT_ACCEPTED, LeadStage.JOINED));
        return stages;
    }

    /** Evidence stays in somebody's keeping while a lead waits, is opened again, lies in the archive or goes to another organ. */
    private static Set<LeadStage> whereEvidenceLies() {
        Set<LeadStage> stages = EnumSet.range(ASSESSMENT, LeadStage.ARCHIVED);
        stages.add(LeadStage.TRANSFERRED);
        return stages;
    }

    private static Set<LeadWho> handler() {
        return EnumSet.of(LeadWho.HANDLER);
    }

    private static Set<LeadWho> both() {
        return EnumSet.of(LeadWho.HANDLER, LeadWho.ADJUDICATOR);
    }
}
