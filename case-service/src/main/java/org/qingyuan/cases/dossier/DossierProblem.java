package org.qingyuan.cases.dossier;

import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;

/** What can go wrong with files of closed leads and nowhere else. */
public enum DossierProblem implements ProblemCode {
    DOSSIER_NOT_CLOSED(409, "线索办结后才能编制卷宗。", "The file is made once the lead is closed."),
    DOSSIER_NOT_MADE(409, "卷宗尚未编制，请先编制卷宗再下载。", "The file is not made yet; make it before it is downloaded."),
    DOSSIER_INCOMPLETE(422, "卷宗不完整，见所列各项。", "The file is incomplete; see what is named.");

    private final ProblemText text;

    DossierProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
