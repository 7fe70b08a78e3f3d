package org.qingyuan.responsibility.reading.table;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column holds, told by the words of its heading. In this order: 任务完成时限 is a time limit and not a task. */
enum Column {
    /** Known to be no part of a plan: 备注, 完成情况, 考核标准. */
    OTHER(".*(备\\s?注|完成情况|落实情况|推进情况|履行情况|工作情况|进展|进度情况|目前进度|自评|自查|联系人|联系方式|电话|手机"
            + "|签字|签名|签章|文号|依据|来源|经费|预算|页码|状态|销号|佐证|考核(?!任务|内容|项目|指标|目标)|分值|得分|评分|扣分|权重"
            + "|(督办|督查|督导|监督|验收|审核|考核|报送|填报|上报)(单位|部门|领导|人|人员|科室|时间|日期|时限)).*"),
    NUMBER("(序|序号|编号|序次|项次|条目|No\\.?|№|#|(任务|项目|事项|工作)(序号|编号))"),
    TIME_LIMIT(".*(时限|期限|时间|日期|节点|进度|起止|时段|办结|月份|截止).*"),
    /** 责任单位及责任人, 牵头及配合单位: both in one cell. */
    MIXED("(?=.*(责任|牵头|主办|承办|落实)).*("
            + Words.UNIT + ".*[和及与、/／].*(责任人|领导|负责人|配合|协办|参与|协助).*"
            + "|(责任人|领导|负责人).*[和及与、/／].*" + Words.UNIT + ".*"
            + "|(牵头|主办|责任).*[和及与、/／].*(配合|协办|参与|协助)" + Words.UNIT + "?)"),
    LEADER(".*(领导|责任人|负责人|责任者|责任民警|承办人|经办人|联络员|牵头人|主办人).*"),
    SUPPORTING(
            ".*(协办|配合|协助|参与|参加|协同|协作|支持|会办|协管|联办|协从|辅助)" + Words.UNIT + ".*" + "|(协办|配合|协助|参与|协同|协作|会办|协管|联办)(者|方)?"),
    LEAD(".*(牵头|主办|主责|第一责任|首要责任)" + Words.UNIT + ".*|牵头|主办|主责|牵头方"),
    RESPONSIBLE(".*(责任|承办|落实|实施|负责|执行|归口|主管|主体|分工|具体)" + Words.UNIT + ".*"
            + "|责任|承办|责任主体|落实主体|实施主体|单位|部门|科室|责任分工|任务分工|分工|责任归属"),
    MECHANISM(".*机制(名称)?|.*类别|.*分类|类型|大类|.*领域|.*方面|.*板块|.*体系|一级(指标|任务|项目)|专项|篇章|部分"),
    ITEM(".*(项目|事项)(名称|内容)?|制度(名称)?|子项|二级(指标|任务|项目)|(任务|工作)?名称"),
    TASK("(?!.*(单位|部门|人|人员|地点|对象)$).*(任务|内容|措施|举措|要求|目标|工作|职责|指标|标准|做法|要点|频次|频率|次数" + "|安排|计划|打算|部署|成效|成果).*");

    /** Words that say what a column is only together with the heading above them. */
    private static final Set<String> WEAK = Set.of("单位", "部门", "科室", "名称", "内容", "时间", "日期", "领导", "责任");

    private static final class Words {
        static final String UNIT = "(单位|部门|科室|处室|警种|主体|机构|所队|科所队|大队|支队|方|处|局)";
    }

    /** Longer ones are sentences. */
    private static final int LONGEST = 24;

    private final Pattern label;

    Column(String label) {
        this.label = Pattern.compile(label, Pattern.CASE_INSENSITIVE);
    }

    /** Empty where the words are no heading that is known. */
    static Optional<Column> of(String label) {
        String bare = bare(label);
        if (bare.isEmpty() || bare.length() > LONGEST || bare.matches(".*[。；;！？!].*")) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(column -> column.label.matcher(bare).matches())
                .findFirst();
    }

    /** @param above the heading of the upper level */
    static Optional<Column> of(String above, String label) {
        if (above.isEmpty()) {
            return of(label);
        }
        Optional<Column> together = of(bare(above) + bare(label));
        if (WEAK.contains(bare(label)) && together.isPresent()) {
            return together;
        }
        return of(label).or(() -> together).or(() -> of(above));
    }

    /** 责任单位（第一个为牵头单位） is 责任单位; what stands in brackets alone is kept. */
    private static String bare(String label) {
        String outside = label.replaceAll("[（(\\[【〔].*?[）)\\]】〕]", "").replaceAll("[*＊:：]+$", "");
        return outside.isEmpty() ? label.replaceAll("[（()）]", "") : outside;
    }
}
