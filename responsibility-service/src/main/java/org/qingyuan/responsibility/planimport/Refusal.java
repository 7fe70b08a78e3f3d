package org.qingyuan.responsibility.planimport;

import java.text.MessageFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.problem.ProblemCode;
import org.qingyuan.kit.problem.ProblemText;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** Why a document was refused, in the caller's language: the reason's own words inside the problem's. */
record Refusal(PlanImport of) implements ProblemCode {
    /** Such a document was read before its plans were listed. */
    private static final String NOT_LISTED_ZH = "文件中有不止一张责任分解表。请重新上传，再选择要导入的一张。";

    private static final String NOT_LISTED_EN =
            "The document holds more than one responsibility table. Upload it again to choose the one to import.";

    /** R16C5 of Word and web pages, with T2 before it from the second table on. */
    private static final Pattern GRID = Pattern.compile("(?:T\\d+)?R(\\d+)C(\\d+)");

    /** B7 of a workbook, with the name of the sheet before it from the second on. */
    private static final Pattern SHEET = Pattern.compile("(?:.*!)?([A-Z]{1,3})(\\d+)");

    /** #12 of a text, with the column where it has any. */
    private static final Pattern LINE = Pattern.compile("#(\\d+)(?:C(\\d+))?");

    /** A 422 that names the kept upload, and row and cell where one of them is the trouble. */
    static Problem problem(PlanImport it) {
        UnreadableReason reason = UnreadableReason.valueOf(it.problem);
        Problem problem = new Problem(new Refusal(it))
                .with("import", it.id)
                .with("file", it.fileName)
                .with("reason", reason);
        if (!it.leftAside.isEmpty()) {
            problem.with("leftAside", it.leftAside);
        }
        if (!it.plans.isEmpty()) {
            problem.with("plans", it.plans);
        }
        if (it.problemCell != null) {
            problem.with("cell", it.problemCell);
            place(problem, it.problemCell);
        }
        return problem;
    }

    private static void place(Problem problem, String at) {
        Matcher grid = GRID.matcher(at);
        Matcher sheet = SHEET.matcher(at);
        Matcher line = LINE.matcher(at);
        if (grid.matches()) {
            problem.with("row", Integer.valueOf(grid.group(1))).with("column", Integer.valueOf(grid.group(2)));
        } else if (line.matches()) {
            problem.with("line", Integer.valueOf(line.group(1)));
        } else if (sheet.matches()) {
            problem.with("row", Integer.valueOf(sheet.group(2)))
                    .with("column", CellReference.convertColStringToIndex(sheet.group(1)) + 1);
        }
    }

    @Override
    public String name() {
        return ResponsibilityProblem.DOCUMENT_UNREADABLE.name();
    }

    @Override
    public ProblemText text() {
        ProblemText outer = ResponsibilityProblem.DOCUMENT_UNREADABLE.text();
        return new ProblemText(outer.status(), words(outer.zh(), Language.ZH), words(outer.en(), Language.EN));
    }

    private String words(String template, Language language) {
        return template.replace("{0}", of.fileName).replace("{1}", why(language));
    }

    /** The reason alone. */
    String why(Language language) {
        UnreadableReason reason = UnreadableReason.valueOf(of.problem);
        boolean unlisted = reason == UnreadableReason.SEVERAL_PLAN_TABLES && of.plans.isEmpty();
        String template =
                switch (language) {
                    case ZH -> unlisted ? NOT_LISTED_ZH : reason.zh();
                    case EN -> unlisted ? NOT_LISTED_EN : reason.en();
                };
        return new MessageFormat(template.replace("'", "''")).format(of.problemArgs);
    }
}
