package org.qingyuan.responsibility.register.workbook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.imports.CellProblemView;
import org.qingyuan.responsibility.directory.imports.ImportCounts;
import org.qingyuan.responsibility.directory.imports.ImportState;
import org.qingyuan.responsibility.register.RegisterKind;

/**
 * @param counts what applying it does, or did
 * @param appliedAt null until it was applied
 */
public record RegisterImportView(
        UUID id,
        RegisterKind kind,
        String fileName,
        ImportState state,
        ImportCounts counts,
        RegisterPreview preview,
        List<CellProblemView> problems,
        Instant at,
        @Nullable Instant appliedAt) {
    static RegisterImportView of(RegisterImport made, Language language) {
        return new RegisterImportView(
                made.id,
                made.kind,
                made.fileName,
                made.state,
                made.counts,
                made.preview,
                made.problems(language),
                made.at,
                made.appliedAt);
    }
}
