package org.qingyuan.responsibility.directory.workbook;

import java.util.List;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.DirectoryProblem;

/**
 * One thing wrong in a workbook.
 *
 * @param sheet null when it concerns the whole file
 * @param row as the spreadsheet program counts, from 1; null when it concerns the whole sheet
 * @param cell such as B3
 */
public record CellProblem(String sheet, Integer row, String cell, DirectoryProblem code, List<String> args) {
    public static CellProblem ofFile(DirectoryProblem code, String fileName) {
        return new CellProblem(null, null, null, code, List.of(fileName));
    }

    /** Such as 单位!B3. */
    public String place() {
        return cell == null ? String.valueOf(sheet) : sheet + "!" + cell;
    }

    public String message(Language language) {
        return new Problem(code, args.toArray()).detail(language);
    }
}
