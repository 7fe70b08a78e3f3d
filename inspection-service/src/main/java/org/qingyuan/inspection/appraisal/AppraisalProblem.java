package org.qingyuan.inspection.appraisal;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with polls, cards and ballots. */
public enum AppraisalProblem implements ProblemCode {
    POLL_INVALID(422, "测评设置有误，请按提示修改。", "The poll cannot be held like this; see the fields named."),
    POLL_NOT_OF_SCHEME(422, "测评项目、选项或群体与考评方案不符。", "Items, options or groups are not those of the round's scheme."),
    POLL_FIXED(409, "已发出测评卡或纸质票，测评内容不能再改。", "Cards or paper ballots were issued; the poll can no longer be changed."),
    POLL_ACT_NOT_POSSIBLE(409, "测评当前状态不能进行此操作。", "The poll's state does not allow this."),
    POLL_WITHOUT_BALLOTS(422, "至少要有一个测评群体已发卡或发票。", "No card or paper ballot was issued yet."),
    POLL_REASON_REQUIRED(422, "请填写原因。", "A reason is needed."),
    POLL_ANNULLED_BY_TWO(403, "作废由一人申请、另一人确认，申请人不能确认。", "Whoever asked for the annulment does not confirm it."),
    POLL_NOT_CLOSED(409, "测评结束后才有结果。", "There is a result only after the poll is closed."),
    POLL_OWN_OBJECT(
            403, "测评涉及您本人或您所在单位，请由他人办理。", "The poll is about yourself or your unit; somebody else has to do this."),
    PAPER_OPEN(409, "还有未计入的纸质票批次，请先计入或作废。", "There are batches of paper ballots not yet counted."),
    PAPER_TWO_PERSONS(403, "纸质票须由两人分别录入，本批次已有两人。", "Two persons type a batch in, and this one has both."),
    PAPER_SHEETS_DIFFER(422, "录入份数应为 {0} 份，现为 {1} 份。", "The batch has {0} sheets, typed in were {1}."),
    PAPER_ANSWER_INVALID(422, "有一份的作答不符合测评设置。", "A sheet has answers that the poll does not offer."),
    PAPER_ENTRIES_DIFFER(409, "两次录入不一致，请核对原票后修改。", "The two entries differ; check them against the paper."),
    PAPER_ENTRY_MISSING(409, "两人都录完后才能计入。", "Both entries must be complete first."),
    ONE_WAY_FOR_A_GROUP(
            409,
            "同一群体只能用一种方式：已发测评卡的不再发纸质票，已发纸质票的不再发测评卡，以免从录入的纸质票推出其余各票。",
            "A group votes by cards or on paper, not both: whoever types the paper in would know the rest."),
    MORE_THAN_HEADS(
            409,
            "该群体应参加 {0} 人，已发出 {1} 张（不含作废），不能发出更多。",
            "The group has {0} voters and {1} ballots are out; no more can be issued."),
    PAPER_TOO_MANY(409, "回收的纸质票超过发出数。", "More paper ballots came back than were issued."),
    CARD_LOT_TOO_LARGE(422, "每批最多 {0} 张。", "A lot has at most {0} cards."),
    CARD_UNKNOWN(404, "没有这个测评码，请核对后重新输入。", "There is no such code; check it and type it again."),
    CARD_USED(409, "用此测评码提交的测评表已经计入，不能再次投票。", "A ballot with this code counts already; nobody votes twice."),
    CARD_CANCELLED(409, "此测评码已被作废，没有计入任何测评表。", "This code was cancelled; no ballot with it counts."),
    BALLOT_NOT_OPEN(409, "测评尚未开始或已经结束。", "The poll has not begun or is over."),
    BALLOT_ANSWERS_INVALID(422, "作答内容与测评不符，请重新作答。", "The answers do not fit the poll."),
    BALLOT_TOO_FEW_ANSWERS(422, "至少要回答 {0} 项。", "At least {0} items need an answer."),
    BALLOT_TOO_MANY_OF_OPTION(422, "“{0}”最多选 {1} 项。", "“{0}” may be given {1} times at most.");

    private final ProblemText text;

    AppraisalProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
