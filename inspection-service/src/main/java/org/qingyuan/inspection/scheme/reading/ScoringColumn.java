package org.qingyuan.inspection.scheme.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a scoring table by the headings that are in use. */
enum ScoringColumn {
    GROUP("项目", "考核项目", "考评项目", "类别", "一级指标"),
    REQUIREMENT("要求", "内容", "考核内容", "考评内容", "考核要求", "工作要求", "目标要求", "二级指标", "指标"),
    CRITERION("评分标准", "计分标准", "考核标准", "评分办法", "计分办法", "扣分标准", "考评标准", "评分细则"),
    POINTS("分值", "标准分", "分数", "满分", "基本分"),
    METHOD("考核方法", "考评方法", "考核方式", "检查方法", "考核办法", "检查方式");

    private final List<String> headings;

    ScoringColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<ScoringColumn> of(String heading) {
        String plain = heading.replaceAll("[\\s((].*[))]|\\s", "");
        return Stream.of(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
