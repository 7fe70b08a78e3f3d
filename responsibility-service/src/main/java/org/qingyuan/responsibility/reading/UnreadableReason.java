package org.qingyuan.responsibility.reading;

/** Why a document cannot be read as a plan; the templates take the arguments of {@link UnreadableDocument}. */
public enum UnreadableReason {
    UNKNOWN_FORMAT(
            "不是可以读取的格式；请提供 Word、Excel 文件、网页表格或文本。",
            "The format cannot be read; give a Word or Excel file, a table of a web page, or a text."),
    OLD_WORD_FILE(
            "是 Word 95 或 Excel 95 以前的格式，请另存为新格式。",
            "The file is of Word 95, Excel 95 or earlier; save it in a newer format."),
    BROKEN("文件已损坏，无法打开。", "The file is damaged and cannot be opened."),
    ENCRYPTED("文件设有密码，请取消密码后再上传。", "The file is protected by a password; remove it first."),
    MACROS("文件含有宏，不予接收。", "The file holds macros and is refused."),
    XML_ENTITIES("文件含有外部实体声明，不予接收。", "The file declares XML entities and is refused."),
    ZIP_BOMB("文件解压后异常庞大，不予接收。", "The file grows beyond measure when unpacked and is refused."),
    TOO_LARGE("文件过大：{0} 超过 {1}。", "The file is too large: {0} exceeds {1}."),
    NO_TABLE(
            "文件中没有表格，也没有注明责任单位的任务。", "The document holds neither a table nor tasks that name their responsible units."),
    NO_PLAN_TABLE(
            "文件中没有责任分解表：找不到同时有“任务”和“责任单位”的表头。",
            "No table of the document is a responsibility table: no heading names both tasks and responsible units."),
    SEVERAL_PLAN_TABLES(
            "文件中有不止一张责任分解表，请选择要导入的一张。",
            "The document holds more than one responsibility table; choose the one to import."),
    NO_ROWS("责任分解表没有任务行。", "The responsibility table has no rows."),
    HEADINGS_MISSING(
            "紧接责任分解表的表格没有表头，无法确定各栏含义。", "The table right after the responsibility table has no headings of its own."),
    HEADING_TWICE("表头“{0}”与另一栏含义重复。", "The heading \"{0}\" means the same as another one."),
    ROW_TOO_SHORT("该行没有“{0}”一栏的单元格。", "The row has no cell in the column \"{0}\"."),
    CELL_SPANS_COLUMNS("单元格横跨“{0}”和“{1}”两栏。", "The cell spans the columns \"{0}\" and \"{1}\"."),
    COLUMN_SPLIT("“{0}”一栏在该行被拆成几个单元格。", "The column \"{0}\" is split into several cells in this row."),
    MERGE_WITHOUT_START("纵向合并的单元格没有起始单元格。", "The vertically merged cell continues nothing."),
    MERGE_CHANGES_WIDTH("纵向合并的单元格上下宽度不一。", "The vertically merged cell changes its width on the way."),
    /** Of imports from before other formats were read; no longer given. */
    NOT_A_WORD_FILE("不是 Word 文档（.docx）。", "This is not a Word document (.docx).");

    private final String zh;
    private final String en;

    UnreadableReason(String zh, String en) {
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
