package org.qingyuan.cases.document;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with documents and nowhere else. */
public enum DocumentProblem implements ProblemCode {
    DOCUMENT_NOT_DRAFT(409, "文书已发出，不能再改。", "The document was issued and stays as it is."),
    DOCUMENT_NOT_ISSUED(409, "文书尚未发出。", "The document was not issued yet."),
    DOCUMENT_KIND_WRONG(422, "该文书不适用于此事项。", "That kind of document is not for this."),
    DOCUMENT_FIELD_UNKNOWN(422, "该文书没有“{0}”一项。", "The document has no field \"{0}\"."),
    DOCUMENT_INCOMPLETE(422, "请填写文书的全部内容后再发出。", "Fill in every field before it is issued."),
    DOCUMENT_ORIGINAL_REFUSED(422, "签署件须为 PDF 或图片，“{0}”不是。", "The signed scan is a PDF or a picture; \"{0}\" is none."),
    DOCUMENT_ORIGINAL_THERE(409, "签署件已归入，不能替换。", "The signed scan is there and is not replaced."),
    TEMPLATE_REFUSED(
            422,
            "模板须是 Word 文件（.docx），不含宏、嵌入对象和外部链接的图片、模板。",
            "A template is a Word file (.docx) without macros, embedded objects and anything that is loaded from elsewhere."),
    TEMPLATE_FIELD_UNKNOWN(422, "该文书没有这些占位符：{0}", "That kind of document has no such placeholders: {0}"),
    TEMPLATE_FIELD_MISSING(422, "模板缺少必须的占位符：{0}", "The template lacks placeholders that it needs: {0}"),
    TEMPLATE_SHIPPED(409, "该文书已在使用系统模板。", "What is shipped holds already for that kind.");

    private final ProblemText text;

    DocumentProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
