package org.qingyuan.responsibility.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** The one door for files that people hand in: received whole and looked at before anything refers to them. */
@ApplicationScoped
public class EvidenceScreen {
    private final FileStore files;
    private final Clamd clamd;

    EvidenceScreen(FileStore files, Clamd clamd) {
        this.files = files;
        this.clamd = clamd;
    }

    /**
     * What is refused stays in staging and is swept with other left-overs.
     *
     * @throws Problem 413 too large; 422 empty, dangerous or infected; 503 when it cannot be scanned
     */
    public Staged receive(InputStream body, String name, long mostBytes) {
        Staged staged = files.receive(body, name, mostBytes);
        if (staged.size() == 0) {
            throw new Problem(ResponsibilityProblem.EVIDENCE_EMPTY, staged.name());
        }
        return harmless(staged);
    }

    /**
     * The same; that it is empty, or no workbook at all, its reader says.
     *
     * @throws Problem 413 too large; 422 dangerous or infected; 503 when it cannot be scanned
     */
    public Staged receiveWorkbook(InputStream body, String name, long mostBytes) {
        return harmless(files.receive(body, name, mostBytes));
    }

    /**
     * Scanned alone: a table may come as a page, and its reader has rules of its own for what does something.
     *
     * @throws Problem 413 too large; 422 infected; 503 when it cannot be scanned
     */
    public Staged receiveTable(InputStream body, String name, long mostBytes) {
        Staged staged = files.receive(body, name, mostBytes);
        clamd.require(staged);
        return staged;
    }

    private Staged harmless(Staged staged) {
        if (EvidenceDanger.of(staged.path(), staged.mediaType(), staged.name())) {
            throw new Problem(ResponsibilityProblem.EVIDENCE_DANGEROUS, staged.name());
        }
        clamd.require(staged);
        return staged;
    }
}
