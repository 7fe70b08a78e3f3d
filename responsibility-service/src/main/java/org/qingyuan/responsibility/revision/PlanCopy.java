package org.qingyuan.responsibility.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanFlag;
import org.qingyuan.responsibility.plan.PlanRow;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.plan.RevisionKind;
import org.qingyuan.responsibility.plan.UnitWords;
import org.qingyuan.responsibility.reading.FlagCode;

/**
 * The next year's table as a draft: the same words and duties with ids of their own.
 *
 * @param rows old row to new row
 * @param duties old duty to new duty
 * @param standsFor the units of today for one that was named, the one that took over first
 */
public record PlanCopy(
        Plan plan, Map<UUID, UUID> rows, Map<UUID, UUID> duties, Function<UUID, List<Successors.Stands>> standsFor) {

    public static PlanCopy of(
            Plan old, UUID by, Predicate<PlanRow> taken, Function<UUID, List<Successors.Stands>> standsFor) {
        Plan plan = new Plan();
        plan.id = id();
        plan.bureau = old.bureau;
        plan.title = old.title;
        plan.validFrom = end(old).plusDays(1);
        plan.validTo = plan.validFrom.plusYears(1).minusDays(1);
        plan.year = plan.validFrom.getYear();
        plan.state = PlanState.DRAFT;
        plan.reportCycle = old.reportCycle;
        plan.firstYear = old.firstYear;
        plan.dueShift = old.dueShift;
        plan.sourceFile = old.sourceFile;
        plan.sourceName = old.sourceName;
        plan.importedBy = by;
        plan.importedAt = Instant.now();
        plan.replaces = old.id;
        plan.revisionKind = RevisionKind.CARRY_OVER;
        PlanCopy copy = new PlanCopy(plan, new LinkedHashMap<>(), new LinkedHashMap<>(), standsFor);
        old.rows.stream().filter(taken).forEach(copy::row);
        copy.answers(old);
        return copy;
    }

    static LocalDate end(Plan old) {
        return old.plannedTo == null ? old.validTo : old.plannedTo;
    }

    private void row(PlanRow old) {
        PlanRow row = new PlanRow();
        row.id = id();
        row.bureau = old.bureau;
        row.plan = plan;
        row.ordinal = plan.rows.size() + 1;
        row.mechanismNo = old.mechanismNo;
        row.mechanismName = old.mechanismName;
        row.itemNo = old.itemNo;
        row.itemName = old.itemName;
        row.task = old.task;
        row.leader = old.leader;
        row.timeLimit = old.timeLimit;
        row.takeOverReading(old);
        row.responsible.addAll(today(row, old.responsible));
        row.supporting.addAll(today(row, old.supporting));
        old.duties.forEach(duty -> row.duties.add(duty(row, duty)));
        plan.rows.add(row);
        rows.put(old.id, row.id);
    }

    /** What was settled for these words comes along, so that the next version of the table need not ask it again. */
    private void answers(Plan old) {
        Map<UUID, PlanRow> copied = plan.rows.stream().collect(Collectors.toMap(row -> row.id, row -> row));
        for (PlanFlag flag : old.flags) {
            boolean here = flag.row == null || rows.containsKey(flag.row.id);
            // A split is asked about anew for each copy: it is no doubt about the words.
            if (here && flag.settledAt != null && !flag.code.equals(FlagCode.UNIT_SPLIT.name())) {
                answer(flag, flag.row == null ? null : copied.get(rows.get(flag.row.id)));
            }
        }
    }

    private void answer(PlanFlag old, PlanRow row) {
        PlanFlag flag = new PlanFlag();
        flag.id = id();
        flag.plan = plan;
        flag.row = row;
        flag.ordinal = plan.flags.size();
        flag.cell = old.cell;
        flag.code = old.code;
        flag.args = old.args.clone();
        flag.takeOver(old);
        plan.flags.add(flag);
    }

    private Duty duty(PlanRow row, Duty old) {
        Duty duty = new Duty();
        duty.id = id();
        duty.bureau = old.bureau;
        duty.row = row;
        fill(duty, old);
        duty.owners.addAll(today(row, old.owners));
        duties.put(old.id, duty.id);
        return duty;
    }

    /** Everything that the words and a review say of a duty, but its owners. */
    static void fill(Duty duty, Duty old) {
        duty.ordinal = old.ordinal;
        duty.clauseText = old.clauseText;
        duty.clauseStart = old.clauseStart;
        duty.clauseEnd = old.clauseEnd;
        duty.kind = old.kind;
        duty.every = old.every;
        duty.atLeast = old.atLeast;
        duty.atMost = old.atMost;
        duty.timeLimit = old.timeLimit;
        duty.owedBy = old.owedBy;
        duty.ownersText = old.ownersText;
        duty.postList = old.postList;
        duty.branchList = old.branchList;
        duty.sharing = old.sharing;
        duty.triggerList = old.triggerList;
        duty.termDays = old.termDays;
        duty.acts = old.acts.clone();
        duty.countedList = old.countedList;
    }

    /** A unit that was split is named by all of its parts, which a flag asks about: who of them owes is a person's to say. */
    private List<UnitWords> today(PlanRow row, List<UnitWords> words) {
        List<UnitWords> today = new ArrayList<>();
        for (UnitWords each : words) {
            if (each.unit() == null) {
                today.add(each);
                continue;
            }
            List<Successors.Stands> now = standsFor.apply(each.unit());
            today.add(new UnitWords(each.text(), now.getFirst().unit(), null));
            now.stream().skip(1).forEach(part -> today.add(new UnitWords(part.name(), part.unit(), null)));
            if (now.size() > 1) {
                ask(row, each.text(), now);
            }
        }
        return today;
    }

    private void ask(PlanRow row, String words, List<Successors.Stands> parts) {
        String names = parts.stream().map(Successors.Stands::name).collect(Collectors.joining("、"));
        String[] args = {words, names};
        if (plan.flags.stream().anyMatch(flag -> flag.row == row && Arrays.equals(flag.args, args))) {
            return;
        }
        PlanFlag flag = new PlanFlag();
        flag.id = id();
        flag.plan = plan;
        flag.row = row;
        flag.ordinal = plan.flags.size();
        flag.code = FlagCode.UNIT_SPLIT.name();
        flag.args = args;
        plan.flags.add(flag);
    }

    private static UUID id() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
