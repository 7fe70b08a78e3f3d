package org.qingyuan.cases.petition;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with petitions and nowhere else. */
public enum PetitionProblem implements ProblemCode {
    PETITION_ACT_NOT_POSSIBLE(409, "件的状态已变，不能进行该操作。", "The petition is in a state in which that cannot be done."),
    PETITION_INCOMPLETE(422, "请补全本步骤须记录的内容。", "Something that must be on record for this step is missing."),
    PETITION_REPLY_NOT_SIGNED(409, "答复意见经签批后才能发出答复函。", "A reply goes out once the head of the unit has signed it."),
    PETITION_FOUR_EYES(403, "提出答复意见的人不能自己签批。", "Whoever proposed the reply cannot sign it."),
    PETITION_DAY_WRONG(422, "日期应在收到之日（{0}）至今天之间。", "The day must lie between the day of receipt ({0}) and today."),
    PETITION_TOLD(409, "已告知受理，不能重复登记。", "The citizen was told already."),
    PETITION_EXTENDED(409, "已延期一次，不能再延。", "The term was extended once already."),
    PETITION_UNIT_UNKNOWN(422, "所选单位不在本局组织机构中。", "That unit is not in the bureau's directory."),
    PETITION_HANDLER_UNKNOWN(422, "经办人须是本单位人员。", "The handler must be somebody of your own unit."),
    PETITION_REPEAT_UNKNOWN(422, "没有找到所指的初次信访件。", "There is no such earlier petition."),
    PETITION_NOT_EDITABLE(409, "该件已签收，登记内容不能再改。", "The petition was taken; its registration is fixed."),
    PETITION_FILE_REFUSED(
            422, "只接受扫描件、图片、录音和文本，“{0}”不是。", "Only scans, pictures, sound and text are taken; \"{0}\" is none."),
    PETITION_RULE_RANGE(
            422,
            "按工作日计算时，告知不超过 10 个、办结连同延期不超过 60 个工作日。",
            "Counted in workdays, no more than 10 to tell and 60 to close, extension included.");

    private final ProblemText text;

    PetitionProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
