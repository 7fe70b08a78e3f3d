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
    TASK_CELL_SPANS_ITEM("单元格横跨“{0}”和任务两栏，按任务读取，请核定。", "The cell spans \"{0}\" and the task; it was read as the task."),
    TAKEN_FROM_ABOVE("“{0}”一栏为空，沿用上一行的内容，请核定。", "\"{0}\" is empty here; what stands above was taken over."),
    FORMULA_ERROR("单元格的公式没有有效结果。", "The formula of the cell has no valid result."),
    DATE_CELL("单元格是日期格式（{0}），原文可能是编号，请核定。", "The cell is a date ({0}); a number may have been meant."),
    HIDDEN_ROWS("工作表“{0}”第 {1} 行被隐藏，未读取。", "Hidden rows of the sheet \"{0}\" were not read: {1}."),
    HIDDEN_COLUMNS("工作表“{0}”{1} 列被隐藏，未读取。", "Hidden columns of the sheet \"{0}\" were not read: {1}."),
    MERGES_INFERRED(
            "文本中没有合并单元格，空白的机制、项目按上一行读取，请核定。",
            "A text tells no merged cells; empty mechanisms and items were read as going on."),
    HEADING_PLACE_INFERRED(
            "表头比下面各行少，“{0}”按横跨两栏读取，请核定。",
            "The headings are fewer than the cells below; \"{0}\" was read as spanning two."),
    ROW_TOO_SHORT_READ("该行单元格不足，缺少的按空白读取，请核定。", "The row has too few cells; the missing ones were read as empty."),
    COLUMNS_JOINED("“{0}”几栏合并作为任务读取，请核定。", "The columns \"{0}\" were read together as the task."),
    COLUMN_AS_ITEM("“{0}”一栏作为项目读取，请核定。", "The column \"{0}\" was read as the item."),
    COLUMN_AS_MECHANISM("“{0}”一栏作为机制读取，请核定。", "The column \"{0}\" was read as the mechanism."),
    COLUMN_MIXED("“{0}”一栏兼有几种内容，请核对各行单位。", "The column \"{0}\" holds more than units; check them row by row."),
    SECTIONS_AS_NAMES(
            "小标题“{0}”作为机制、项目读取，请核定。", "The headings \"{0}\" between the rows were read as mechanisms and items."),
    ROW_NOT_READ("“{0}”一行未作为任务读取，请核定。", "The row \"{0}\" was not read as a task."),
    TABLES_JOINED("另有表头相同含义的表格（{0}），已接续读取，请核定。", "Another table of the same meaning ({0}) was read as going on."),
    CONTINUED_WITHOUT_HEADINGS(
            "该表格没有表头，按接续上表读取，请核定。", "The table has no headings; it was read as going on with the one above."),
    ITEM_NUMBER_TWICE(
            "项目编号“{0}”重复（{1}），可能是 {0}0 被写成数字，请核定。", "The number \"{0}\" is given twice ({1}); it may have been {0}0."),
    READ_FROM_PARAGRAPHS(
            "没有责任分解表，由注明责任单位的段落读取 {0} 项任务，请核对。",
            "There is no table; {0} tasks were read from paragraphs that name their units."),
    TITLE_INFERRED("标题“{0}”系推定，请核定。", "The title \"{0}\" was inferred."),
    DOCUMENT_NO_INFERRED("文号“{0}”取自正文引用，请核定。", "The document number \"{0}\" was taken from a citation."),
    ISSUER_INFERRED("印发机关“{0}”取自标题，请核定。", "The issuer \"{0}\" was taken from the title."),
    UNIT_SPLIT(
            "“{0}”已拆分为{1}，都列为本行单位，请核定由谁负责。",
            "\"{0}\" was split into {1}; all of them are named in the row. Which of them are responsible is for a person to say."),
    NO_TIME_LIMIT("表中没有完成时限一栏。", "The table has no column for the time limit."),
    TIME_LIMIT_NOT_UNDERSTOOD("完成时限“{0}”无法识别。", "The time limit \"{0}\" was not understood."),
    TIME_LIMIT_START_UNKNOWN("完成时限“{0}”没有写明起算日。", "The time limit \"{0}\" does not say from when."),
    PERIOD_INFERRED("“{0}”没有写明周期，按“{1}”推定。", "\"{0}\" names no period; it was inferred from \"{1}\"."),
    NO_PERIOD("“{0}”没有写明周期，也无法推定。", "\"{0}\" names no period and none could be inferred."),
    PERIOD_MAY_APPLY("同句前文的“{0}”是否也适用于本项，请核定。", "\"{0}\" earlier in the sentence may hold for this clause as well."),
    NO_COUNT("“{0}”没有写明次数、数量或时间。", "\"{0}\" says neither how many nor when."),
    PERIOD_UNCLEAR(
            "“{0}”的周期可有不同理解，暂按“{1}”读取，请核定。", "The period \"{0}\" can be understood in two ways; it was read as {1}."),
    ONLY_AT_MOST("“{0}”只有上限，不作次数要求。", "\"{0}\" sets an upper bound only; nothing is owed by it."),
    PERCENTAGE("“{0}”是比率指标，不是次数，完成情况由人工认定。", "\"{0}\" is a rate and no number of times; a person judges it."),
    ALTERNATIVE("“{0}”是几项任选其一，暂按第一项的数量读取。", "\"{0}\" offers a choice; the number of the first was taken."),
    NUMBER_NOT_READ("数字“{0}”未能识别为要求。", "The number \"{0}\" was not read as a requirement."),
    TIME_NOT_READ("时间“{0}”未能识别为要求。", "The words of time \"{0}\" were not read as a requirement."),
    SEVERAL_OWNERS(
            "责任单位有{0}，请核定由谁承担本项。",
            "{0} are responsible; which of them owe this duty, and whether together or each, is not said."),
    OWNER_UNCLEAR("“{0}”是否为本项的承担者，请核定。", "Whether \"{0}\" owes this duty is for a person to say."),
    PART_JOINED("“{0}”并入本项读取，可能是另一项要求，请核定。", "\"{0}\" was read as a part of this duty; it may be another one."),
    EVENT_UNCLEAR(
            "“{0}”可能只在某种情形出现时才要求，请核定。", "\"{0}\" may be owed only when something happens; it was read as standing."),
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
