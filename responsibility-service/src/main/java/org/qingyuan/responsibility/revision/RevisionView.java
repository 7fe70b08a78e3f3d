package org.qingyuan.responsibility.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.RevisionKind;

/**
 * 新旧对照: the new version beside the old one.
 *
 * @param old the version that is in force, or was
 * @param earliest first day on which the new version can take over
 * @param latest last day on which it can
 * @param version of the new version, for If-Match
 */
public record RevisionView(
        UUID plan,
        UUID old,
        String oldTitle,
        RevisionKind kind,
        LocalDate earliest,
        LocalDate latest,
        long same,
        long changed,
        long added,
        long removed,
        int version,
        List<RowDiff> rows) {

    static RevisionView of(Plan plan, Plan old, List<RowDiff> rows) {
        LocalDate end = PlanCopy.end(old);
        boolean nextYear = plan.revisionKind == RevisionKind.CARRY_OVER;
        return new RevisionView(
                plan.id,
                old.id,
                old.title,
                plan.revisionKind,
                nextYear ? end.plusDays(1) : old.validFrom.plusDays(1),
                nextYear ? end.plusDays(1) : end,
                count(rows, Change.SAME),
                count(rows, Change.CHANGED),
                count(rows, Change.ADDED),
                count(rows, Change.REMOVED),
                plan.version,
                rows);
    }

    private static long count(List<RowDiff> rows, Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }
}
