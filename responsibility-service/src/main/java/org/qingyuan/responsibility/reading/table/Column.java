package org.qingyuan.responsibility.reading.table;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column holds, told by the words of its heading. In this order: 任务完成时限 is a time limit and not a task. */
enum Column {
    NUMBER("(序号?|编号|No\\.?)"),
    TIME_LIMIT(".*(时限|期限|完成时间|完成日期|时间要求|时间节点|时间进度|时间安排|进度安排).*"),
    SUPPORTING(".*(协办|配合|协助|参与|参加|协同|协作)(单位|部门|科室|处室|警种).*"),
    RESPONSIBLE(".*(责任|牵头|主办|承办|主责|实施|落实)(单位|部门|科室|处室|警种|主体).*"),
    MECHANISM(".*机制(名称)?"),
    ITEM(".*(项目|事项)(名称)?"),
    TASK(".*(任务|工作内容|主要内容|具体内容|具体措施|工作措施|工作要求).*");

    private final Pattern label;

    Column(String label) {
        this.label = Pattern.compile(label, Pattern.CASE_INSENSITIVE);
    }

    static Optional<Column> of(String label) {
        return Stream.of(values())
                .filter(column -> column.label.matcher(label).matches())
                .findFirst();
    }
}
