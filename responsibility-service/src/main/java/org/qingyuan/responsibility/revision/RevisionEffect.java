package org.qingyuan.responsibility.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What carrying out a new version does, in obligations.
 *
 * @param on the day from which the new version holds
 * @param unpublishedYears years of due dates whose holidays are not published yet: only weekends were taken into account
 */
public record RevisionEffect(
        LocalDate on,
        long goOn,
        long change,
        long close,
        long add,
        long stay,
        Set<Integer> unpublishedYears,
        List<RowEffect> rows) {

    /** @param old row of the old version, or null; @param fresh row of the new one, or null */
    record Line(UUID old, UUID fresh, String act, long count) {}

    /** @param diffs which rows belong together and in which order */
    static RevisionEffect of(LocalDate on, List<RowDiff> diffs, List<Line> lines, Set<Integer> unpublishedYears) {
        Map<UUID, Map<String, Long>> byOld = new HashMap<>();
        Map<UUID, Map<String, Long>> byFresh = new HashMap<>();
        for (Line line : lines) {
            boolean left = line.fresh() == null;
            (left ? byOld : byFresh)
                    .computeIfAbsent(left ? line.old() : line.fresh(), row -> new LinkedHashMap<>())
                    .merge(line.act(), line.count(), Long::sum);
        }
        List<RowEffect> rows = new ArrayList<>();
        for (RowDiff diff : diffs) {
            Map<String, Long> left = byOld.getOrDefault(diff.old(), Map.of());
            Map<String, Long> taken = byFresh.getOrDefault(diff.fresh(), Map.of());
            rows.add(new RowEffect(
                    diff.old(),
                    diff.fresh(),
                    taken.getOrDefault("GOES_ON", 0L),
                    taken.getOrDefault("CHANGES", 0L) + taken.getOrDefault("CARRIED", 0L),
                    left.getOrDefault("CLOSES", 0L),
                    taken.getOrDefault("NEW", 0L),
                    left.getOrDefault("STAYS", 0L)));
        }
        return new RevisionEffect(
                on,
                rows.stream().mapToLong(RowEffect::goOn).sum(),
                rows.stream().mapToLong(RowEffect::change).sum(),
                rows.stream().mapToLong(RowEffect::close).sum(),
                rows.stream().mapToLong(RowEffect::add).sum(),
                rows.stream().mapToLong(RowEffect::stay).sum(),
                unpublishedYears,
                rows);
    }
}
