package org.qingyuan.responsibility.planimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.plan.LeftAsideView;
import org.qingyuan.responsibility.reading.PlanFound;
import org.qingyuan.responsibility.reading.UnreadableReason;

/**
 * An uploaded document.
 *
 * @param plan the draft it became; null when it was refused
 * @param discarded whether that draft was discarded
 * @param reason code of the refusal; null when it became a draft
 * @param message the refusal in words
 * @param cell where in the document, R16C5 or B7; null when the whole document is the trouble
 * @param leftAside of a refused document, the tables that were looked at
 * @param plans of a document with several plans, the ones to choose from
 * @param origin the import whose kept file was read again; null when this one brought its file
 * @param chosen place of the plan that was chosen of such a document, {@code *} where all were read as one; null when it
 *     has but one
 */
public record PlanImportView(
        UUID id,
        String fileName,
        String sha256,
        int year,
        @Nullable UUID plan,
        boolean discarded,
        @Nullable UnreadableReason reason,
        @Nullable String message,
        @Nullable String cell,
        List<LeftAsideView> leftAside,
        List<PlanFound> plans,
        @Nullable UUID origin,
        @Nullable String chosen,
        Instant importedAt) {

    static PlanImportView of(PlanImport it, boolean discarded, Language language) {
        UnreadableReason reason = it.problem == null ? null : UnreadableReason.valueOf(it.problem);
        return new PlanImportView(
                it.id,
                it.fileName,
                it.fileSha256,
                it.year,
                it.plan,
                discarded,
                reason,
                reason == null ? null : new Refusal(it).why(language),
                it.problemCell,
                it.leftAside.stream()
                        .map(part -> LeftAsideView.of(part, language))
                        .toList(),
                it.plans,
                it.origin,
                it.chosen,
                it.importedAt);
    }
}
