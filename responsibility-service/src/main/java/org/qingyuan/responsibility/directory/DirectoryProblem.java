package org.qingyuan.responsibility.directory;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can be wrong with a directory, whether it comes as JSON or as a workbook. */
public enum DirectoryProblem implements ProblemCode {
    DIRECTORY_REFUSED(422, "目录有 {0} 处问题，未保存任何内容。", "The directory has {0} problems; nothing was saved."),
    DIRECTORY_REWOUND(
            409, "目录中没有此前读到的变更，请从头重新读取。", "The directory lacks the change that was read last; read all of it again."),
    BUREAU_NOT_YOURS(403, "不能修改其他公安局（{0}）的目录。", "The directory of another bureau ({0}) is not yours to change."),
    ID_DIFFERS(400, "正文中的编号与地址不同。", "The id in the body is not the one in the address."),
    OBJECT_TWICE(422, "同一对象在本次提交中出现多次。", "The same object occurs more than once."),
    UNKNOWN_BUREAU(422, "没有代码为“{0}”的公安局。", "There is no bureau with the code {0}."),
    UNKNOWN_UNIT(422, "没有这个单位：{0}", "There is no such unit: {0}"),
    UNKNOWN_PERSON(422, "没有这个人员：{0}", "There is no such person: {0}"),
    UNKNOWN_BRANCH(422, "没有这个党总支：{0}", "There is no such general branch: {0}"),
    PERSON_AMBIGUOUS(422, "本局有多人名为“{0}”，请写警号。", "Several people are called {0}; write the police number."),
    UNKNOWN_POWER(422, "本单位的职权目录中没有“{0}”。", "The unit has no such power: {0}"),
    NAME_TAKEN(422, "名称或别名“{0}”已被“{1}”使用。", "The name or alias {0} already belongs to {1}."),
    NAME_WITHOUT_WORDS(422, "名称不能只有空白。", "A name needs more than spacing."),
    POLICE_NUMBER_TAKEN(422, "警号 {0} 已属于 {1}。", "Police number {0} already belongs to {1}."),
    ACCOUNT_TAKEN(422, "账号 {0} 已属于 {1}。", "Account {0} already belongs to {1}."),
    CIRCULAR_PARENT(422, "上级不能是自身或其下级。", "An object cannot lie above itself."),
    PARENT_NOT_GENERAL(422, "党支部的上级应为党总支，党总支没有上级。", "Only a branch has a parent, and it is a general branch."),
    PERIOD_REVERSED(422, "停用日期早于启用日期。", "The last day is before the first."),
    OUTSIDE_PERIOD(422, "有效期超出“{0}”的有效期（{1} 至 {2}）。", "The period reaches beyond that of {0} ({1} to {2})."),
    STILL_IN_USE(422, "不能停用：“{0}”在此之后仍在使用它。", "It cannot be closed: {0} still uses it after that day."),
    LEADER_IN_CHARGE_OVERLAP(422, "{0} 在同一时期已有分管领导 {1}。", "{0} already has {1} in charge at that time."),
    GROUP_WITHOUT_UNITS(422, "单位组应列出类别或单位，二者取一。", "A unit group names either kinds or units."),

    WORKBOOK_UNREADABLE(422, "“{0}”不是可以读取的 .xlsx 工作簿。", "{0} is not a readable .xlsx workbook."),
    WORKBOOK_ENCRYPTED(422, "“{0}”已加密，请取消密码后重新上传。", "{0} is encrypted; remove the password first."),
    WORKBOOK_TOO_LARGE(422, "“{0}”展开后过大。", "{0} is too large once unpacked."),
    WORKBOOK_EMPTY(422, "“{0}”中没有目录工作表，请使用下载的模板。", "{0} has no sheet of the directory; use the template."),
    SHEET_UNKNOWN(422, "没有名为“{0}”的目录工作表。", "There is no sheet of the directory called {0}."),
    COLUMN_MISSING(422, "缺少“{0}”列。", "The column {0} is missing."),
    COLUMN_UNKNOWN(422, "不认识“{0}”列。", "The column {0} is unknown."),
    CELL_REQUIRED(422, "“{0}”不能为空。", "{0} must not be empty."),
    CELL_VALUE(422, "“{0}”应为：{1}。", "{0} is one of: {1}."),
    CELL_DATE(422, "“{0}”不是日期，请写成 2026-01-31。", "{0} is not a date; write 2026-01-31."),
    CELL_NUMBER(422, "“{0}”应为不小于 0 的整数。", "{0} is a whole number from 0."),
    CELL_FORMAT(422, "“{0}”格式不正确：{1}", "{0} is not well formed: {1}"),
    ROW_TWICE(422, "与第 {0} 行是同一对象。", "This is the same object as in row {0}."),
    ROWS_TOO_MANY(422, "一次最多导入 {0} 行，请分次导入。", "At most {0} rows are taken over at once."),
    ROW_NOT_DRAFT(422, "编号所指的不是本单位的草稿；新增的行不填编号。", "The id is of no draft of the unit; a new row has none."),
    NAME_DIFFERS(422, "警号 {0} 的姓名是“{1}”。", "Police number {0} belongs to {1}."),
    ENTRY_FIXED(422, "已录入的人员和日期不能修改，请撤销后重新录入。", "Person and day of an entry cannot be changed."),
    ENTRY_TWICE(422, "名册中已有此人的这一条。", "That person is on the list for it already."),
    IMPORT_NOT_OPEN(409, "此次导入已生效或未通过检查，不能执行。", "This import was applied already, or did not pass its check.");

    private final ProblemText text;

    DirectoryProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
