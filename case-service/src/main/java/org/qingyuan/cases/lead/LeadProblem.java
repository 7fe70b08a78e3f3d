package org.qingyuan.cases.lead;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

public enum LeadProblem implements ProblemCode {
    LEAD_STEP_NOT_POSSIBLE(409, "线索当前不能进行该操作。", "That cannot be done while the lead stands where it is."),
    LEAD_STEP_INCOMPLETE(422, "还缺少必备的材料或内容，见所列各项。", "Something is still missing for that step; see what is named."),
    LEAD_NEEDS_APPROVAL(409, "该操作须先呈批。", "That step must be proposed for approval."),
    LEAD_NEEDS_NO_APPROVAL(409, "该操作无须呈批，可直接办理。", "That step needs no approval; take it."),
    LEAD_PROPOSAL_OPEN(409, "已有一件呈批在办，请待批后再办。", "A proposal is waiting for approval; finish it first."),
    LEAD_PROPOSAL_DECIDED(409, "该呈批已办结。", "That proposal was decided already."),
    LEAD_APPROVAL_NOT_YOURS(403, "本呈批现不由您审批。", "It is not for you to approve this now."),
    LEAD_FOUR_EYES(403, "呈报人、承办人不能审批本件。", "Who proposed or handles a lead does not approve it."),
    LEAD_PERSON_UNFIT(422, "所选人员须回避，或已在本案另一环节任职。", "That person is recused, or stands on the other side of the case."),
    LEAD_PERSON_UNKNOWN(422, "所选人员不在本局组织机构中。", "That person is not in the bureau's directory."),
    LEAD_FROZEN(409, "本件因涉密事件已封存，暂停一切操作。", "The lead is frozen by an incident; nothing can be done."),
    LEAD_RECORD_NOT_HERE(409, "当前阶段不能记录该类材料。", "That kind of record does not belong to this stage."),
    LEAD_RECORD_UNCORRECTABLE(
            409,
            "只能更正本环节的同类材料，已更正过的请更正最新的一份。",
            "Only the last record of a kind in this stage can be corrected, by one of its kind."),
    LEAD_RECORD_UNSIGNABLE(409, "该材料不须会签，或您不是本件承办人。", "That record takes no signature of yours."),
    LEAD_RECORD_MADE(409, "卷内目录由系统编制，请用“编制卷宗”。", "The index is put together by the system: make the file."),
    LEAD_MEASURE_REFUSED(422, "该处理措施未获批准，不能执行。", "That measure was not approved and is not carried out."),
    LEAD_REASON_REQUIRED(422, "请写明理由。", "Give a reason."),
    LEAD_JOIN_NOT_POSSIBLE(422, "不能并入该件。", "It cannot be joined with that one."),
    LEAD_RECUSAL_DECIDED(409, "该回避事项已决定。", "That recusal was decided already."),
    LEAD_NOT_EDITABLE(409, "受理后不能再修改登记内容。", "What was registered cannot be changed after acceptance."),
    LEAD_NO_ORGAN_ABOVE(409, "没有设置上级机关，不能报上级审核。", "There is no superior organ to review it."),
    SUBJECT_MAY_BE_HEAD(
            422,
            "姓名与本机关负责人或纪委人员相同，请选定具体人员，或确认不是同一人。",
            "The name is that of a head or a member of the office; choose the person or say that it is another."),
    SUBJECT_UNIT_REQUIRED(422, "反映单位的，请选定被反映单位。", "Choose the unit that the report is about."),
    LEAD_ANNOUNCED(
            409,
            "本件有已宣布的处理措施，请先在“已宣布结果”中撤销，再更正被反映人。",
            "A measure was announced; revoke it under “Announced outcomes” first."),
    LEAD_MEASURE_DECIDED(
            409,
            "处理措施是对原被反映人决定的，不能改为他人；请办结后由案管重新办理再更正，或者另行登记线索。",
            "A measure was decided on somebody else; close and re-open the lead first, or register another one."),
    SUMMARY_NOT_YOURS(
            403,
            "摘要由登记人改写；他人须先获准启封举报人信息。",
            "Who registered it writes the summary; anybody else needs an opening of the vault."),
    SUMMARY_NAMES_REPORTER(
            422, "摘要中出现了举报人的姓名或联系方式，请隐去。", "The summary names the reporter or the contact; leave it out."),
    WORDS_NAME_REPORTER(
            422,
            "所写文字或文件名中出现了举报人的姓名或联系方式，请改写（如写“举报人”）。",
            "What was written, or the name of the file, names the reporter or the contact; put it otherwise.");

    private final ProblemText text;

    LeadProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
