package org.qingyuan.responsibility.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.imports.CellProblemView;
import org.qingyuan.responsibility.directory.imports.ImportCounts;
import org.qingyuan.responsibility.directory.imports.ImportState;

/**
 * @param counts what applying it does, or did
 * @param appliedAt null until it was applied
 */
public record RosterImportView(
        UUID id,
        RosterKind kind,
        String fileName,
        ImportState state,
        ImportCounts counts,
        List<CellProblemView> problems,
        Instant at,
        @Nullable Instant appliedAt) {
    static RosterImportView of(RosterImport made, Language language) {
        return new RosterImportView(
                made.id,
                made.kind,
                made.fileName,
                made.state,
                made.counts,
                made.problems(language),
                made.at,
                made.appliedAt);
    }
}
