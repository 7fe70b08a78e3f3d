package org.qingyuan.responsibility.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.ValueSource;

/**
 * One task of the table with what was read from it.
 *
 * @param leader 责任领导, 责任人 in the words of the table; empty where it names none
 * @param sources where each value stands in the document
 * @param proofreadAt null while nobody has held the row against its words
 * @param readingTakenOver whether that was in the version before, of the same words
 */
public record RowView(
        UUID id,
        int ordinal,
        Numbered mechanism,
        Numbered item,
        String task,
        List<CellUnit> responsible,
        List<CellUnit> supporting,
        String leader,
        Limit timeLimit,
        List<DutyView> duties,
        List<FlagView> flags,
        List<ValueSource> sources,
        @Nullable Instant proofreadAt,
        boolean readingTakenOver) {

    static RowView of(PlanRow row, List<PlanFlag> flags, Map<UUID, String> names, Language language) {
        return new RowView(
                row.id,
                row.ordinal,
                new Numbered(row.mechanismNo, row.mechanismName),
                new Numbered(row.itemNo, row.itemName),
                row.task,
                row.responsible.stream().map(words -> CellUnit.of(words, names)).toList(),
                row.supporting.stream().map(words -> CellUnit.of(words, names)).toList(),
                row.leader,
                row.timeLimit,
                row.duties.stream().map(duty -> DutyView.of(duty, names)).toList(),
                flags.stream().map(flag -> FlagView.of(flag, language)).toList(),
                row.sources,
                row.proofreadAt,
                row.readingTakenOver);
    }
}
