package org.qingyuan.responsibility.planimport;

import java.text.MessageFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** Why a document was refused, in the caller's language: the reason's own words inside the problem's. */
record Refusal(UnreadableReason reason, String file, Object[] args) implements ProblemCode {
    private static final Pattern CELL = Pattern.compile("R(\\d+)C(\\d+)");

    /** A 422 that names the kept upload, and row and cell where one of them is the trouble. */
    static Problem problem(PlanImport it) {
        UnreadableReason reason = UnreadableReason.valueOf(it.problem);
        Problem problem = new Problem(new Refusal(reason, it.fileName, it.problemArgs))
                .with("import", it.id)
                .with("file", it.fileName)
                .with("reason", reason);
        if (it.problemCell != null) {
            problem.with("cell", it.problemCell);
            Matcher cell = CELL.matcher(it.problemCell);
            if (cell.matches()) {
                problem.with("row", Integer.valueOf(cell.group(1))).with("column", Integer.valueOf(cell.group(2)));
            }
        }
        return problem;
    }

    @Override
    public String name() {
        return ResponsibilityProblem.DOCUMENT_UNREADABLE.name();
    }

    @Override
    public int status() {
        return ResponsibilityProblem.DOCUMENT_UNREADABLE.status();
    }

    @Override
    public String zh() {
        return words(ResponsibilityProblem.DOCUMENT_UNREADABLE.zh(), reason.zh());
    }

    @Override
    public String en() {
        return words(ResponsibilityProblem.DOCUMENT_UNREADABLE.en(), reason.en());
    }

    private String words(String template, String why) {
        return template.replace("{0}", file).replace("{1}", new MessageFormat(why.replace("'", "''")).format(args));
    }
}
