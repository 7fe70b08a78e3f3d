package org.qingyuan.kit.files;

import org.qingyuan.kit.problem.ProblemCode;

/** What the virus scan of an upload can end in. */
public enum ScanProblem implements ProblemCode {
    EVIDENCE_INFECTED(422, "文件“{0}”未通过病毒检查：{1}", "The virus scanner found {1} in \"{0}\"."),
    SCAN_UNAVAILABLE(503, "病毒检查服务暂不可用，文件没有上传，请稍后再试。", "The virus scanner does not answer; the file was not taken.");

    private final int status;
    private final String zh;
    private final String en;

    ScanProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
