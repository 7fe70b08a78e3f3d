package org.qingyuan.kit.files;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What the virus scan of an upload can end in. */
public enum ScanProblem implements ProblemCode {
    EVIDENCE_INFECTED(422, "文件“{0}”未通过病毒检查：{1}", "The virus scanner found {1} in \"{0}\"."),
    SCAN_TOO_LARGE(
            422,
            "文件超过病毒检查服务能检查的大小，没有上传；请联系系统管理员。",
            "The file is larger than the virus scanner takes; it was not taken. Ask the administrator."),
    SCAN_UNAVAILABLE(503, "病毒检查服务暂不可用，文件没有上传，请稍后再试。", "The virus scanner does not answer; the file was not taken.");

    private final ProblemText text;

    ScanProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
