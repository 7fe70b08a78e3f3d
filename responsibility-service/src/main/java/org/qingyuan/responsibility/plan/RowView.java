package org.qingyuan.responsibility.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.Numbered;

/** One task of the table with what was read from it. */
public record RowView(
        UUID id,
        int ordinal,
        Numbered mechanism,
        Numbered item,
        String task,
        List<CellUnit> responsible,
        List<CellUnit> supporting,
        Limit timeLimit,
        List<DutyView> duties,
        List<FlagView> flags) {

    static RowView of(PlanRow row, List<PlanFlag> flags, Map<UUID, String> names, Language language) {
        return new RowView(
                row.id,
                row.ordinal,
                new Numbered(row.mechanismNo, row.mechanismName),
                new Numbered(row.itemNo, row.itemName),
                row.task,
                row.responsible.stream().map(words -> CellUnit.of(words, names)).toList(),
                row.supporting.stream().map(words -> CellUnit.of(words, names)).toList(),
                row.timeLimit,
                row.duties.stream().map(duty -> DutyView.of(duty, names)).toList(),
                flags.stream().map(flag -> FlagView.of(flag, language)).toList());
    }
}
