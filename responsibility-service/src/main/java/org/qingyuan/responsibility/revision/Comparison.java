package org.qingyuan.responsibility.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRow;
import org.qingyuan.responsibility.revision.Matching.Decision;
import org.qingyuan.responsibility.revision.Matching.Pair;
import org.qingyuan.responsibility.revision.Matching.Part;

/** 对照: the new version row by row and duty by duty beside the old one. */
final class Comparison {
    private final Map<UUID, PlanRow> rows = new HashMap<>();
    private final Map<UUID, Duty> duties = new HashMap<>();
    private final List<Decision> dutyDecisions;
    private final Set<UUID> decidedDuties = new HashSet<>();

    private Comparison(Plan old, Plan fresh, List<Decision> dutyDecisions) {
        for (Plan plan : List.of(old, fresh)) {
            plan.rows.forEach(row -> rows.put(row.id, row));
            plan.rows.forEach(row -> row.duties.forEach(duty -> duties.put(duty.id, duty)));
        }
        // Decisions on duties that a later review took out of the draft hold no longer.
        this.dutyDecisions = dutyDecisions.stream()
                .filter(d -> (d.old() == null || duties.containsKey(d.old()))
                        && (d.fresh() == null || duties.containsKey(d.fresh())))
                .toList();
        this.dutyDecisions.forEach(d -> {
            decidedDuties.add(d.old());
            decidedDuties.add(d.fresh());
        });
    }

    static List<RowDiff> of(Plan old, Plan fresh, List<RevisionMatch> matches) {
        Comparison comparison = new Comparison(old, fresh, decisions(matches, MatchKind.DUTY));
        return Matching.of(
                        old.rows.stream().map(Comparison::part).toList(),
                        fresh.rows.stream().map(Comparison::part).toList(),
                        decisions(matches, MatchKind.ROW))
                .stream()
                .map(comparison::row)
                .toList();
    }

    private static List<Decision> decisions(List<RevisionMatch> matches, MatchKind kind) {
        return matches.stream()
                .filter(match -> match.kind == kind)
                .map(match -> new Decision(match.oldPart, match.newPart))
                .toList();
    }

    private static Part part(PlanRow row) {
        return new Part(row.id, row.itemNo, row.task);
    }

    private static Part part(Duty duty) {
        return new Part(duty.id, duty.kind + "/" + duty.owedBy, duty.clauseText);
    }

    private RowDiff row(Pair pair) {
        PlanRow old = rows.get(pair.old());
        PlanRow fresh = rows.get(pair.fresh());
        List<DutyDiff> dutyDiffs = duties(old, fresh);
        UnitsDiff responsible =
                UnitsDiff.of(old == null ? List.of() : old.responsible, fresh == null ? List.of() : fresh.responsible);
        UnitsDiff supporting =
                UnitsDiff.of(old == null ? List.of() : old.supporting, fresh == null ? List.of() : fresh.supporting);
        Set<RowField> fields = EnumSet.noneOf(RowField.class);
        if (old != null && fresh != null) {
            add(fields, RowField.ITEM, !(old.itemNo + old.itemName).equals(fresh.itemNo + fresh.itemName));
            add(fields, RowField.TASK, !old.task.equals(fresh.task));
            add(fields, RowField.RESPONSIBLE, !responsible.none());
            add(fields, RowField.SUPPORTING, !supporting.none());
            add(fields, RowField.LEADER, !old.leader.equals(fresh.leader));
            add(fields, RowField.TIME_LIMIT, !old.timeLimit.equals(fresh.timeLimit));
            add(fields, RowField.DUTIES, dutyDiffs.stream().anyMatch(d -> d.change() != Change.SAME));
        }
        return new RowDiff(
                pair.old(),
                pair.fresh(),
                pair.likeness(),
                pair.decided(),
                change(pair, fields.isEmpty()),
                fields,
                WordDiff.of(old == null ? "" : old.task, fresh == null ? "" : fresh.task),
                responsible,
                supporting,
                dutyDiffs);
    }

    /** Of the duties that no person has paired across rows, those of the two rows that belong together. */
    private List<DutyDiff> duties(PlanRow old, PlanRow fresh) {
        List<Decision> ofThese = new ArrayList<>();
        for (Decision decision : dutyDecisions) {
            Duty was = duties.get(decision.old());
            Duty is = duties.get(decision.fresh());
            boolean here = is != null ? is.row.equals(fresh) : was.row.equals(old);
            if (here) {
                ofThese.add(decision);
            }
        }
        List<Part> wasParts = new ArrayList<>(parts(old, ofThese));
        ofThese.stream()
                .map(decision -> duties.get(decision.old()))
                .filter(duty -> duty != null && !duty.row.equals(old))
                .forEach(duty -> wasParts.add(part(duty)));
        return Matching.of(wasParts, parts(fresh, ofThese), ofThese).stream()
                .map(this::duty)
                .toList();
    }

    private List<Part> parts(PlanRow row, List<Decision> ofThese) {
        if (row == null) {
            return List.of();
        }
        return row.duties.stream()
                .filter(duty -> !decidedDuties.contains(duty.id)
                        || ofThese.stream().anyMatch(d -> duty.id.equals(d.old()) || duty.id.equals(d.fresh())))
                .map(Comparison::part)
                .toList();
    }

    private DutyDiff duty(Pair pair) {
        Duty old = duties.get(pair.old());
        Duty fresh = duties.get(pair.fresh());
        Set<DutyField> fields = EnumSet.noneOf(DutyField.class);
        if (old != null && fresh != null) {
            add(fields, DutyField.CLAUSE, !old.clauseText.equals(fresh.clauseText));
            add(fields, DutyField.KIND, old.kind != fresh.kind);
            add(fields, DutyField.EVERY, !Objects.equals(old.every, fresh.every));
            add(
                    fields,
                    DutyField.COUNT,
                    !Objects.equals(old.atLeast, fresh.atLeast) || !Objects.equals(old.atMost, fresh.atMost));
            add(fields, DutyField.TIME_LIMIT, !Objects.equals(old.timeLimit, fresh.timeLimit));
            add(
                    fields,
                    DutyField.OWNERS,
                    old.owedBy != fresh.owedBy
                            || old.postList != fresh.postList
                            || old.branchList != fresh.branchList
                            || !UnitsDiff.of(old.owners, fresh.owners).none());
            add(fields, DutyField.SHARING, old.sharing != fresh.sharing);
            add(fields, DutyField.TERM, !Objects.equals(old.termDays, fresh.termDays));
            add(fields, DutyField.ACTS, !Arrays.equals(old.acts, fresh.acts));
            add(fields, DutyField.TRIGGER, old.triggerList != fresh.triggerList);
            add(fields, DutyField.COUNTED, old.countedList != fresh.countedList);
        }
        return new DutyDiff(
                pair.old(),
                pair.fresh(),
                pair.likeness(),
                pair.decided(),
                change(pair, fields.isEmpty()),
                fields,
                WordDiff.of(old == null ? "" : old.clauseText, fresh == null ? "" : fresh.clauseText));
    }

    private static Change change(Pair pair, boolean same) {
        if (pair.old() == null) {
            return Change.ADDED;
        }
        if (pair.fresh() == null) {
            return Change.REMOVED;
        }
        return same ? Change.SAME : Change.CHANGED;
    }

    private static <E extends Enum<E>> void add(Set<E> fields, E field, boolean differs) {
        if (differs) {
            fields.add(field);
        }
    }
}
