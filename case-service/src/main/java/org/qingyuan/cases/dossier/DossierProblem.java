package org.qingyuan.cases.dossier;

import org.qingyuan.kit.problem.ProblemCode;

/** What can go wrong with files of closed leads and nowhere else. */
public enum DossierProblem implements ProblemCode {
    DOSSIER_NOT_CLOSED(409, "线索办结后才能编制卷宗。", "The file is made once the lead is closed."),
    DOSSIER_INCOMPLETE(422, "卷宗不完整，见所列各项。", "The file is incomplete; see what is named.");

    private final int status;
    private final String zh;
    private final String en;

    DossierProblem(int status, String zh, String en) {
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
