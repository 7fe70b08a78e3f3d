package org.qingyuan.inspection;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong here and nowhere else. */
public enum InspectionProblem implements ProblemCode {
    ROUND_NOT_EDITABLE(409, "“{0}”已经启动，不能再改。", "\"{0}\" was opened already and cannot be changed."),
    ROUND_STEP_NOT_POSSIBLE(409, "考评当前处于“{0}”，不能进行该操作。", "The round is at {0}; that cannot be done now."),
    ROUND_INCOMPLETE(409, "还有 {0} 项没有备齐，不能进入下一环节。", "{0} things must be on record first."),
    ROUND_REASON_REQUIRED(422, "请写明理由。", "Give a reason."),
    ROUND_PERIOD(422, "起止日期或截止日期先后不对。", "First day, last day and as-of date are not in order."),
    ROUND_OBJECT_UNKNOWN(422, "“{0}”不在组织机构中，不能作为考评对象。", "\"{0}\" is not in the directory and cannot take part."),
    ROUND_OBJECT_IN_USE(
            409,
            "“{0}”已有申报的回避或录入的数据，不能移出考评对象。",
            "A recusal or a figure is on record about \"{0}\"; it cannot be taken out."),
    ROUND_PHASE(409, "考评处于“{0}”环节，此项不能办理。", "The round is at {0}; this cannot be done then."),
    FACTS_FROZEN(409, "考评事实已经固化，不能再取。", "The facts are frozen already."),
    FACTS_BROKEN(409, "取得的考评事实与其校验值不符，未予采用。", "The facts do not match their hash and were not taken over."),
    FACT_ENTERED_TWICE(409, "该对象的“{0}”已经录入。", "\"{0}\" was entered for that object already."),
    FACT_SETTLED(409, "该项已核对或已撤回。", "That figure was confirmed or withdrawn already."),
    SECOND_PERSON(403, "须由另一人办理，本人不能核对自己录入的内容。", "Somebody else has to do this: you did the step before."),
    SELF_NOT_EDITABLE(
            409, "自查已经上报，不能修改；如需修改，请由检查组退回。", "The self-inspection was handed in; it must be returned first."),
    SELF_INCOMPLETE(422, "自查报告不完整，请补齐后再上报。", "The self-inspection is not complete."),
    SELF_SCORE_INVALID(422, "指标 {0} 的自评分应在 0 至 {1} 之间。", "The self-score of {0} must lie between 0 and {1}."),
    INDICATOR_UNKNOWN(422, "方案中没有可由此处填报的指标“{0}”。", "The scheme has no indicator \"{0}\" to be filled in here."),
    RECUSED(
            403,
            "该考评对象是您所在单位或本单位人员，或者您与其存在回避关系，您不能查看或办理。",
            "The object is your own unit or of it, or a relation to it is declared of you; you can neither read nor handle it."),
    NOT_ON_TEAM(403, "您不在检查该对象的检查组中。", "You are not on the team of that object."),
    RECUSAL_CONFLICT(422, "{0} 与 {1} 存在回避关系，不能编入该组。", "{0} is recused from {1} and cannot be on that team."),
    TEAM_PERSON_UNKNOWN(422, "检查组成员须是本局在册人员。", "Members of a team must be people of the bureau."),
    TEAM_OBJECT_TAKEN(422, "“{0}”已由“{1}”检查，请先从该组移出。", "\"{0}\" is inspected by {1} already."),
    SEED_PUBLISHED(409, "抽签种子已公布，不能更改。", "The seed is published and cannot be changed."),
    RATING_INVALID(422, "指标 {0} 的评分应在 0 至 {1} 之间。", "The rating of {0} must lie between 0 and {1}."),
    FINDING_NOTE_REQUIRED(422, "认定不完整或不支持时，请写明情况。", "Say what is wrong with the record."),
    VETO_NOT_ANNOUNCED(
            422,
            "一票否决事项须在考评期间（{0} 至 {1}）内公布，且公布日期不晚于今天。",
            "The matter of a veto has to be announced between {0} and {1}, and not after today."),
    WITHDRAWAL_ANSWERED(409, "该记录是否计入已经确定。", "Whether that record counts was decided already."),
    VETO_PROPOSAL_ANSWERED(
            409, "该否决建议已经处理，或此情形已经否决。", "That proposal was answered already, or the ground stands already."),
    VETO_STANDS(409, "该对象已按此情形否决。", "That ground stands for the object already."),
    PAPER_JUDGED(409, "该附件已经作为办理依据，不能撤回。", "A step was taken on that file; it stays."),
    VETO_REVIEWED(
            409,
            "该否决已经解除，或所依据的结果没有新的撤销。",
            "That veto was lifted already, or nothing that it rests on was revoked since it was last looked at."),
    DECISION_ATTENDANCE(
            422, "名单中每人只能出现一次，主持人须在到会名单中。", "Nobody is listed twice, and the chair is among those present."),
    DECISION_VOTES(
            422,
            "赞成、反对、弃权之和须等于到会人数，且赞成过半。",
            "The votes have to be those of everybody present, more than half of them in favour."),
    DECISION_TOO_EARLY(
            422,
            "会议日期不能早于得分确定之日；重新评分后须重新审定。",
            "The meeting cannot be before the day on which the scoring was concluded."),
    DECISION_GRADE(
            422,
            "等次“{0}”不在方案中，或高于得分和否决允许的等次。",
            "Grade {0} is not in the scheme or better than score and vetoes allow."),
    OBJECTION_ANSWERED(409, "该意见已答复。", "The objection was answered already."),
    NOTICE_NOT_REFUSED(409, "该通知不在待指定责任事项的状态，或者所选事项不在其中。", "That notice does not wait for this duty to be named."),
    MEASURE_STEP_NOT_POSSIBLE(409, "当前状态为“{0}”，不能进行该操作。", "The measure is {0}; that cannot be done now."),
    MEASURE_INCOMPLETE(422, "请补齐后再办理。", "Something is missing.");

    private final ProblemText text;

    InspectionProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
