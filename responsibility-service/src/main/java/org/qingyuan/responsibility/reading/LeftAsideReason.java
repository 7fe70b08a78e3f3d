package org.qingyuan.responsibility.reading;

/** Why a part of a document was left aside. */
public enum LeftAsideReason {
    NO_PLAN_TABLE(
            "不是责任分解表：表头中没有任务和责任单位。", "No responsibility table: its headings name no tasks or no responsible units."),
    ANOTHER_PLAN("文件中的另一张责任分解表，需单独导入。", "Another responsibility table of the document; import it by itself."),
    COLUMN_NOT_READ("该栏不属于责任分解的内容，未读取。", "The column is no part of a responsibility table."),
    ROW_NOT_READ("注释、合计或签字行，未读取。", "A note, a total or a line for signatures."),
    HIDDEN_SHEET("工作表被隐藏，未读取。", "The sheet is hidden."),
    TEXT_NOT_READ("该段落没有注明责任单位，未读取。", "The paragraph names no responsible unit."),
    TEXT_BESIDE_TABLE("正文中注明责任单位的段落，以表格为准，未读取。", "Paragraphs that name responsible units; the table counts.");

    private final String zh;
    private final String en;

    LeftAsideReason(String zh, String en) {
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
