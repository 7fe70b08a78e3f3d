package org.qingyuan.inspection.scheme;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with schemes and nowhere else. */
public enum SchemeProblem implements ProblemCode {
    SCHEME_NOT_DRAFT(409, "“{0}”已审定，不能再改；如需调整，请改版。", "\"{0}\" was adopted and does not change; begin a new version."),
    SCHEME_NOT_ADOPTED(409, "“{0}”尚未审定。", "\"{0}\" has not been adopted."),
    SCHEME_FAULTY(422, "方案有 {0} 处错误，不能审定或试算。", "The scheme has {0} faults; it cannot be adopted or tried."),
    SCHEME_HAS_OPEN_FLAGS(409, "还有 {0} 处存疑没有核定，不能审定。", "{0} flags are still open; the scheme cannot be adopted."),
    SCHEME_FOUR_EYES(403, "最后修改方案的人不能审定，请由另一人办理。", "Whoever changed the scheme last cannot adopt it."),
    SCHEME_DRAFT_EXISTS(409, "该方案已有一份新版草案。", "There is a draft of a new version already."),
    SCHEME_DIFFERENT_OBJECTS(422, "两个方案没有共同的考评对象类别。", "The two schemes have no kind of object in common."),
    ROUND_WITHOUT_FACTS(
            422, "该次考评没有这类对象，或者还没有冻结数据。", "That round has no such objects, or its facts are not frozen yet."),
    SCORING_TABLE_UNREADABLE(422, "文件“{0}”不能导入：{1}", "The file \"{0}\" cannot be imported: {1}");

    private final ProblemText text;

    SchemeProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
