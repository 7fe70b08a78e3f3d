package org.qingyuan.responsibility.revision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanFlag;
import org.qingyuan.responsibility.plan.PlanRow;
import org.qingyuan.responsibility.plan.UnitWords;
import org.qingyuan.responsibility.reading.FlagCode;

/**
 * 沿用上一版: what a person settled for the same words is not asked again when a draft becomes a new version. A row takes over units,
 * limit and duties of the row in force together with its answers, or nothing: an answer without what it was given for would say
 * what nobody said.
 */
final class TakingOver {
    private static final Set<String> TOLD_BY_WORDS = Stream.of(
                    FlagCode.TITLE_INFERRED,
                    FlagCode.DOCUMENT_NO_INFERRED,
                    FlagCode.ISSUER_INFERRED,
                    FlagCode.COLUMNS_JOINED,
                    FlagCode.COLUMN_AS_ITEM,
                    FlagCode.COLUMN_AS_MECHANISM,
                    FlagCode.SECTIONS_AS_NAMES,
                    FlagCode.ITEM_NUMBER_TWICE)
            .map(FlagCode::name)
            .collect(Collectors.toUnmodifiableSet());

    private final boolean untouched;
    private final Predicate<UUID> stands;

    /**
     * @param untouched nobody has worked at the draft; otherwise only rows that stand as those in force take over their answers
     * @param stands whether a unit is still the one that was meant
     */
    TakingOver(boolean untouched, Predicate<UUID> stands) {
        this.untouched = untouched;
        this.stands = stands;
    }

    /** Takes over from the version in force, row by row, then what is asked of the table as a whole. */
    void apply(Plan plan, Plan old) {
        Map<UUID, PlanRow> rows = new HashMap<>();
        old.rows.forEach(row -> rows.put(row.id, row));
        plan.rows.forEach(row -> rows.put(row.id, row));
        for (RowDiff diff : Comparison.of(old, plan, List.of())) {
            if (diff.old() != null && diff.fresh() != null) {
                row(rows.get(diff.old()), rows.get(diff.fresh()));
            }
        }
        table(plan, old);
    }

    /** What was taken over is open again. */
    static void forget(Plan plan) {
        plan.flags.stream().filter(flag -> flag.takenOver).forEach(PlanFlag::reopen);
        plan.rows.stream().filter(row -> row.readingTakenOver).forEach(PlanRow::unread);
    }

    private void row(PlanRow was, PlanRow is) {
        Map<PlanFlag, PlanFlag> answers = new HashMap<>();
        for (PlanFlag flag : is.plan.flags) {
            if (flag.row == is && flag.settledAt == null) {
                answers.put(flag, answer(was.plan, was, flag));
            }
        }
        boolean same = untouched ? sameWords(was, is) : standsAs(was, is);
        if (!same || answers.containsValue(null)) {
            return;
        }
        if (untouched && !standsAs(was, is)) {
            take(was, is);
        }
        answers.forEach(PlanFlag::takeOver);
        if (is.proofreadAt == null && was.proofreadAt != null) {
            is.takeOverReading(was);
        }
    }

    /** Of the doubts about the whole table those that are told by their words alone: of the others the rows decide, or what was not read. */
    private static void table(Plan plan, Plan old) {
        plan.flags.stream()
                .filter(flag -> flag.row == null && flag.settledAt == null && TOLD_BY_WORDS.contains(flag.code))
                .forEach(flag -> {
                    PlanFlag answer = answer(old, null, flag);
                    if (answer != null) {
                        flag.takeOver(answer);
                    }
                });
    }

    private static PlanFlag answer(Plan old, PlanRow was, PlanFlag flag) {
        return old.flags.stream()
                .filter(other -> other.row == was && other.settledAt != null)
                .filter(other -> other.code.equals(flag.code) && Arrays.equals(other.args, flag.args))
                .findFirst()
                .orElse(null);
    }

    private boolean sameWords(PlanRow was, PlanRow is) {
        return was.task.equals(is.task)
                && was.timeLimit.text().equals(is.timeLimit.text())
                && sameUnits(was.responsible, is.responsible)
                && sameUnits(was.supporting, is.supporting)
                && was.duties.stream().flatMap(duty -> duty.owners.stream()).allMatch(this::stands);
    }

    /** The same words, of which none means another unit today. */
    private boolean sameUnits(List<UnitWords> was, List<UnitWords> is) {
        if (was.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < was.size(); i++) {
            boolean same = is.get(i).known()
                    ? was.get(i).equals(is.get(i))
                    : was.get(i).text().equals(is.get(i).text()) && stands(was.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(UnitWords words) {
        return words.unit() == null || stands.test(words.unit());
    }

    private static boolean standsAs(PlanRow was, PlanRow is) {
        return values(was).equals(values(is));
    }

    private static List<Object> values(PlanRow row) {
        return List.of(
                row.task,
                row.timeLimit,
                List.copyOf(row.responsible),
                List.copyOf(row.supporting),
                row.duties.stream().map(TakingOver::values).toList());
    }

    private static List<Object> values(Duty duty) {
        return Arrays.asList(
                duty.clauseStart,
                duty.clauseEnd,
                duty.kind,
                duty.every,
                duty.atLeast,
                duty.atMost,
                duty.timeLimit,
                duty.owedBy,
                duty.postList,
                duty.branchList,
                duty.sharing,
                duty.triggerList,
                duty.termDays,
                Arrays.asList(Objects.requireNonNullElse(duty.acts, new String[0])),
                duty.countedList,
                List.copyOf(duty.owners));
    }

    private static void take(PlanRow was, PlanRow is) {
        is.timeLimit = was.timeLimit;
        replace(is.responsible, was.responsible);
        replace(is.supporting, was.supporting);
        is.duties.clear();
        for (Duty old : was.duties) {
            Duty duty = new Duty();
            duty.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            duty.bureau = is.bureau;
            duty.row = is;
            PlanCopy.fill(duty, old);
            duty.owners.addAll(old.owners);
            is.duties.add(duty);
        }
    }

    private static void replace(List<UnitWords> present, List<UnitWords> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }
}
