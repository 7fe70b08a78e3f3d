package org.qingyuan.responsibility;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong here and nowhere else. */
public enum ResponsibilityProblem implements ProblemCode {
    YEAR_INVALID(422, "年份“{0}”无效，应为 {1} 至 {2} 之间的年份。", "The year \"{0}\" is not one between {1} and {2}."),
    DOCUMENT_UNREADABLE(422, "文件“{0}”不能导入：{1}", "The file \"{0}\" cannot be imported: {1}"),
    PLANS_NOT_LISTED(
            409,
            "文件“{0}”没有列出可供选择的责任分解表，请重新上传。",
            "No tables to choose from are listed for the file \"{0}\"; upload it again."),
    PLAN_NOT_DRAFT(409, "“{0}”已不是草稿，不能修改。", "\"{0}\" is no longer a draft and cannot be changed."),
    PLAN_NOT_IN_FORCE(409, "“{0}”不在执行中。", "\"{0}\" is not in force."),
    PLAN_HAS_OPEN_FLAGS(409, "还有 {0} 处存疑没有核定，不能发布。", "{0} flags are still open; the plan cannot be published."),
    PLAN_HAS_UNREAD_ROWS(409, "还有 {0} 行没有校对，不能发布。", "{0} rows have not been proofread; the plan cannot be published."),
    PLAN_OVERLAPS(
            409,
            "同名的责任分解表在此期间已在执行，请先结束原表或调整有效期。",
            "A table of the same title is already in force in that time; close it first or change the dates."),
    PLAN_IS_REVISION(
            409, "“{0}”是另一份表的新版，请在新旧对照中实施。", "\"{0}\" is a new version of another table; carry it out as such."),
    PLAN_OWES_NOTHING(409, "“{0}”没有任何单位承担，不能发布。", "Nobody owes \"{0}\"; the plan cannot be published."),
    REVISION_NOT_POSSIBLE(
            409, "“{0}”不在执行中或已有新版，不能据此改版。", "\"{0}\" is not in force or has a newer version; it cannot be revised."),
    NOT_CARRIED_OVER(
            409,
            "“{0}”不是由结转发布、正在执行的表，不能撤回结转。",
            "\"{0}\" is no table in force that was carried over into; there is nothing to take back."),
    CARRY_OVER_IN_USE(409, "“{0}”已有填报或办理，不能撤回结转。", "Work was done under \"{0}\"; the carry-over cannot be taken back."),
    PREVIEW_BUSY(409, "这份表正在试算或办理其他事项，请稍后再试。", "The table is being tried or changed just now; try again in a moment."),
    REVISION_MISSING(409, "这份草稿还没有指明是哪份表的新版。", "The draft does not say which table it is a new version of."),
    REVISION_DAY(422, "实施日期应在 {0} 至 {1} 之间。", "The day must lie between {0} and {1}."),
    MATCH_NOT_POSSIBLE(422, "所选内容不在新旧两版表中。", "These are no parts of the two versions."),
    OWNER_UNCHANGED(409, "所选责任主体没有变动，或已经办理。", "That owner did not change, or was decided on already."),
    SUCCESSOR_NOT_POSSIBLE(
            422, "“{0}”在生效日不存在，或就是本单位，不能承接。", "\"{0}\" does not hold on that day, or is the unit itself."),
    UNIT_UNRESOLVED(409, "“{0}”还没有对应到单位。", "\"{0}\" has not been matched to a unit."),
    UNIT_NOT_IN_DIRECTORY(422, "所选单位不在本局组织机构中。", "That unit is not in the bureau's directory."),
    ALIAS_NEEDS_UNIT(422, "别名只能记在具体单位名下，“{0}”是一组单位。", "Only a unit can have an alias; \"{0}\" is a group."),
    WORDS_NOT_UNKNOWN(409, "表中没有未对应单位的“{0}”。", "The table has no unmatched \"{0}\"."),
    PROPOSAL_DECIDED(409, "“{0}”的新单位申请已办理。", "The proposal of the unit \"{0}\" was decided already."),
    CLAUSE_OUTSIDE_TASK(422, "第 {0} 项要求的文字不在任务原文中。", "The words of duty {0} are not part of the task."),
    DUTY_INCOMPLETE(422, "第 {0} 项要求须写明周期和次数。", "Duty {0} needs a period and a count."),
    OWNERS_MISSING(422, "第 {0} 项要求须指明承担的领导干部名单。", "Duty {0} must name which list of leaders owes it."),
    PERIOD_REVERSED(422, "开始日期不能晚于结束日期。", "The first day must not be later than the last."),
    REASON_REQUIRED(422, "请写明理由。", "Give a reason."),
    ACT_NOT_POSSIBLE(409, "当前状态为“{0}”，不能进行该操作。", "That cannot be done in the state \"{0}\"."),
    FOUR_EYES(
            403,
            "填报、签字、验收须由不同的人办理，本人不能再办此步。",
            "Recording, signing and accepting take three people; you did an earlier step."),
    RECORD_INCOMPLETE(422, "记录不完整，请补充后再提交。", "The record is not complete."),
    RECORD_NOT_EDITABLE(409, "记录已提交，不能修改；如需修改请先撤回。", "The record was submitted; withdraw it before changing it."),
    RECORDER_NOT_OF_UNIT(422, "接手的须是本单位现任的其他人员。", "Whoever goes on with it must be somebody else of the unit."),
    HELD_IN_FUTURE(422, "开展日期 {0} 晚于今天。", "The date {0} lies in the future."),
    HELD_BEFORE_WINDOW(
            422, "开展日期 {0} 早于该事项的起始日 {1}。", "The date {0} lies before the first day of the obligation, {1}."),
    OBLIGATION_CLOSED(409, "所选事项已终止，不能再填报。", "The obligation was closed and takes no more records."),
    DEPUTY_NOT_IN_UNIT(422, "代理人须是本单位的其他人员。", "The deputy must be somebody else of your own unit."),
    DELEGATION_TOO_LONG(422, "代理期限不能超过一年。", "A delegation lasts a year at most."),
    DELEGATION_OVER(409, "该代理已结束。", "The delegation is over."),
    NOTHING_OWED(409, "项目“{0}”没有待履行的事项。", "Nothing is owed under item {0}."),
    FULFILMENT_AMBIGUOUS(409, "有 {0} 项要求待履行，请指明是哪一项。", "{0} duties are owed under that item; name one."),
    ROSTER_ENTRY_TWICE(409, "名册中已有此人的这一条。", "That person is on the list for it already."),
    ROSTER_ENTRY_FIXED(
            409,
            "人员和日期录入后不能修改；如有误，请撤销后重新录入。",
            "Person and day of an entry cannot be changed; withdraw it and enter it anew."),
    ROSTER_ENTRY_WITHDRAWN(409, "该条已撤销。", "The entry was withdrawn."),
    ROSTER_PERSON_MISSING(
            422, "请选择人员；监督员请填写姓名和工作单位。", "Name a person of the directory; an outsider by name and organisation."),
    ROSTER_NOT_KEEPABLE(422, "“{0}”名册只能由纪委维护。", "The list \"{0}\" is kept by the discipline office alone."),
    PERSON_NOT_IN_DIRECTORY(422, "所选人员不在本局组织机构中。", "That person is not in the bureau's directory."),
    EVENT_OPENED_BY_ROSTER(409, "该事项由名册开立，请在名册中办理。", "A list opens that; add or withdraw the entry there."),
    EVENT_PERSON_MISSING(422, "请写明事项涉及的人员；不涉及人员的请留空。", "Say whom it concerns; nobody where it is no person's."),
    EVENT_OUTSIDE_PLAN(
            422, "日期 {0} 不在责任分解表的有效期（{1} 至 {2}）内。", "The day {0} is outside the plan's validity ({1} to {2})."),
    EVENT_WITHDRAWN(409, "该事项已撤销。", "The event was withdrawn."),
    OBLIGATION_EXEMPT(409, "所选事项已免除，不需填报。", "The obligation was exempted and takes no more records."),
    RELIEF_BY_KEEPER(403, "须由主责单位提出免除或延期。", "Only the unit that keeps the ledger may ask for relief."),
    RELIEF_INCOMPLETE(422, "申请不完整，请补充后再提请。", "The request is not complete."),
    RELIEF_NOT_EDITABLE(409, "申请已提请，不能修改；如需修改请先撤回。", "The request was submitted; withdraw it before changing it."),
    RELIEF_NOT_NEEDED(409, "“{0}”已完成、已免除或已终止，不需申请。", "\"{0}\" is fulfilled, exempt or closed already."),
    RELIEF_PENDING(409, "“{0}”已有待批准的申请。", "Another request for \"{0}\" is waiting for a decision."),
    POSTPONED_TOO_EARLY(
            422,
            "延期日期 {0} 须晚于原到期日 {1}，且不早于今天。",
            "The new date {0} must be later than the due date {1} and not in the past."),
    SUBTASK_DONE(409, "子任务已完成，如需修改请先取消完成。", "The sub-task is done; open it again before changing it."),
    SUBTASK_OUTSIDE_WINDOW(422, "子任务的日期须在 {0} 至 {1} 之间。", "The day of a sub-task must lie between {0} and {1}."),
    ASSIGNEE_NOT_OF_UNIT(422, "承办人须是本单位现任的职务或人员。", "The assignee must be a post or a person of the unit."),
    EVIDENCE_EMPTY(422, "文件“{0}”是空的。", "The file \"{0}\" is empty."),
    EVIDENCE_DANGEROUS(
            422, "文件“{0}”含有程序、脚本或宏，不予接收。", "The file \"{0}\" holds a program, a script or macros and is not taken."),
    LEDGER_TOO_LONG(422, "一次最多导出 {0} 条记录，请缩小范围。", "At most {0} records are written at once; narrow them down."),
    SAMPLE_NOT_OPENED(409, "还有 {0} 条抽中的记录没有打开查看，不能批量验收。", "{0} of the drawn records have not been opened yet."),
    NOTHING_TO_CHECK(422, "这段时间没有其他单位验收的记录，无可抽查。", "No other unit accepted a record on these days."),
    FORM_INVALID(422, "表单定义有误，请按提示修改。", "The form is not well defined; see the fields named."),
    FORM_UNKNOWN(422, "没有名为“{0}”的表单。", "There is no form named \"{0}\"."),
    FORM_SHIPPED(409, "系统自带的表单不能停用。", "A form that is shipped with the system cannot be retired."),
    FORM_CHOSEN(
            409,
            "有 {0} 项任务要求选用了该表单，请先改选其他表单。",
            "{0} duties are to be filled in with that form; choose another one for them first."),
    FORM_RETIRED(409, "表单“{0}”已停用，请选择其他表单。", "The form \"{0}\" is retired; choose another one."),
    FORM_REQUIRED(422, "“{0}”须按表单填报。", "A record of \"{0}\" has to be written with its form."),
    FORM_VALUES_INVALID(422, "表单填写有误，请按提示修改。", "The form is not filled in correctly; see the fields named."),
    MEASURE_UNKNOWN(409, "文号“{0}”没有宣布过的处理，不能撤销。", "No measure was announced under \"{0}\" that could be revoked."),
    POST_NOT_AUDITED(422, "所选职务不负有经济责任。", "That post bears no economic responsibility."),
    POST_UNDER_AUDIT(409, "“{0}”已有未完成的审计。", "\"{0}\" is under an audit that is not finished."),
    AUDIT_BEGUN(409, "审计已进点，计划不能再改。", "The audit has begun; its plan cannot be changed."),
    AUDIT_INCOMPLETE(422, "请按提示补充或改正。", "Something is missing or wrong; see the fields named."),
    AUDIT_OF_SELF(403, "不能办理对本人的审计。", "Nobody keeps the file of an audit of himself."),
    MEETING_HELD(409, "会议已召开或已取消，不能再改。", "The meeting was held or cancelled and cannot be changed."),
    MEETING_LINE_ENTERED(409, "{0}已填报，仍须列为成员单位。", "{0} handed in its line and stays a member."),
    MEETING_INCOMPLETE(422, "请按提示补充或改正会议内容。", "Something of the meeting is missing or wrong; see the fields named."),
    REGISTER_ENTRY_INCOMPLETE(422, "台账条目不完整，请按提示补充。", "The entry is not complete; see the fields named."),
    REGISTER_ENTRY_NOT_EDITABLE(409, "该条目当前状态不能修改。", "The entry cannot be changed as it stands."),
    REGISTER_PARENT_UNFIT(422, "风险点只能归到本单位的职权项下。", "A risk point belongs to a power of its own unit."),
    REGISTER_NOTE_MISSING(409, "请先登记工作情况，再办理此步。", "Note what was done before this step."),
    REGISTER_SHEET_EXISTS(409, "本单位 {0} 年已有一份：“{1}”。", "The unit has a sheet of {0} already: {1}."),
    REGISTER_NOT_SETTLED(409, "登记的情况表明尚未办结：{0}。请登记后续办理情况，再办理此步。", "The notes do not tell that it is settled: {0}."),
    REGISTER_GRAVE_NOTE(
            409,
            "该事端登记过“{0}”，不能作废；登记有误的，先划去该条登记。",
            "A note says “{0}”: the entry is not discarded. Strike out the note first if it is wrong."),
    REGISTER_NOTE_NOT_OPEN(409, "该条目当前状态不能登记工作情况。", "Nothing can be noted on the entry as it stands."),
    REGISTER_DUE_NOT_OPEN(422, "没有待公开的 {0} 一期，请重新选择。", "Nothing of {0} is open; choose again."),
    REGISTER_FILE_IN_USE(409, "已有登记情况以该文件为证，不能移除。", "A note rests on that file; it stays."),
    UPLOAD_INCOMPLETE(422, "上传缺少文件名、长度或内容。", "The upload lacks a name, a length or its bytes."),
    UPLOAD_OFFSET(409, "文件已收到 {0} 字节，请从这里继续上传。", "{0} bytes have been received; continue from there."),
    MEDIA_KIND(422, "“{0}”不是能识别的图片或视频。", "\"{0}\" is neither a picture nor a video that can be read."),
    SHARING_REFUSED(
            409, "“{0}”要求单独填报，不能与其他事项共用一条记录。", "\"{0}\" asks for a record of its own that serves nothing else.");

    private final ProblemText text;

    ResponsibilityProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
