package org.qingyuan.responsibility.directory.imports;

import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.workbook.CellProblem;

/**
 * @param sheet null when the whole file is meant
 * @param row from 1; null when the whole sheet is meant
 * @param cell such as B3
 */
public record CellProblemView(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String cell,
        DirectoryProblem code,
        String message) {
    public static CellProblemView of(CellProblem problem, Language language) {
        return new CellProblemView(
                problem.sheet(), problem.row(), problem.cell(), problem.code(), problem.message(language));
    }
}
