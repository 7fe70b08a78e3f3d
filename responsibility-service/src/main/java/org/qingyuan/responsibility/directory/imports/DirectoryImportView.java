package org.qingyuan.responsibility.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.write.DirectoryCounts;

/**
 * @param counts what applying it does, or did
 * @param appliedAt null until it was applied
 */
public record DirectoryImportView(
        UUID id,
        UUID file,
        String fileName,
        ImportState state,
        @Nullable DirectoryCounts counts,
        List<CellProblemView> problems,
        Instant at,
        @Nullable String byAccount,
        @Nullable Instant appliedAt) {
    static DirectoryImportView of(DirectoryImport made, Language language) {
        return new DirectoryImportView(
                made.id,
                made.file,
                made.fileName,
                made.state,
                made.counts,
                made.problems.stream()
                        .map(problem -> CellProblemView.of(problem, language))
                        .toList(),
                made.at,
                made.byAccount,
                made.appliedAt);
    }
}
