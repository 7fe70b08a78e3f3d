package org.qingyuan.responsibility.reading;

/** What a person is asked at review; the templates take the arguments of {@link FlagText}. */
public enum FlagCode {
    EMPTY_CELL("“{0}”一栏没有填写。", "The cell of the column \"{0}\" is empty."),
    UNIT_CELL_SPANS_COLUMNS(
            "“{0}”横跨责任单位和协办单位两栏，暂作责任单位，请核定。",
            "\"{0}\" spans the columns of responsible and supporting units; it was put on the responsible side."),
    TASK_SPANS_ROWS(
            "任务单元格跨多行，各行单位已合并，请核定。", "The task cell spans several rows; the units of these rows were put together."),
    NESTED_TABLE("单元格内嵌有表格，其内容未读取。", "The cell holds a table of its own, which was not read."),
    NO_TIME_LIMIT("表中没有完成时限一栏。", "The table has no column for the time limit."),
    TIME_LIMIT_NOT_UNDERSTOOD("完成时限“{0}”无法识别。", "The time limit \"{0}\" was not understood."),
    TIME_LIMIT_START_UNKNOWN("完成时限“{0}”没有写明起算日。", "The time limit \"{0}\" does not say from when."),
    PERIOD_INFERRED("“{0}”没有写明周期，按“{1}”推定。", "\"{0}\" names no period; it was inferred from \"{1}\"."),
    NO_PERIOD("“{0}”没有写明周期，也无法推定。", "\"{0}\" names no period and none could be inferred."),
    PERIOD_MAY_APPLY("同句前文的“{0}”是否也适用于本项，请核定。", "\"{0}\" earlier in the sentence may hold for this clause as well."),
    NO_COUNT("“{0}”没有写明次数、数量或时间。", "\"{0}\" says neither how many nor when."),
    NUMBER_NOT_READ("数字“{0}”未能识别为要求。", "The number \"{0}\" was not read as a requirement."),
    SEVERAL_OWNERS(
            "责任单位有{0}，请核定由谁承担本项。",
            "{0} are responsible; which of them owe this duty, and whether together or each, is not said."),
    OWNER_UNCLEAR("“{0}”是否为本项的承担者，请核定。", "Whether \"{0}\" owes this duty is for a person to say."),
    CLAUSE_NOT_UNDERSTOOD("“{0}”未能识别，暂作经常性要求。", "\"{0}\" was not understood; it was read as a standing duty.");

    private final String zh;
    private final String en;

    FlagCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
