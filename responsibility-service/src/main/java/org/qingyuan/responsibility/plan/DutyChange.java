package org.qingyuan.responsibility.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.plan.RowRequest.DutyRequest;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.OwedBy;

/** Makes the duties of a row those of a request: kept ones keep their id, missing ones go. */
final class DutyChange {
    private DutyChange() {}

    /** @throws Problem 422 naming the duty by its position from 1 */
    static void apply(PlanRow row, List<DutyRequest> requests, Function<RowRequest.Unit, UnitWords> words) {
        Map<UUID, Duty> present = row.duties.stream().collect(Collectors.toMap(duty -> duty.id, duty -> duty));
        List<Duty> wanted = new ArrayList<>();
        for (DutyRequest request : requests) {
            check(row, request, wanted.size() + 1);
            Duty duty = request.id() == null ? created(row) : present.remove(request.id());
            if (duty == null) {
                throw new Problem(BaseProblem.NOT_FOUND);
            }
            fill(duty, request, wanted.size(), words);
            wanted.add(duty);
        }
        row.duties.removeAll(present.values());
        wanted.stream().filter(duty -> !row.duties.contains(duty)).forEach(row.duties::add);
        row.duties.sort((a, b) -> Integer.compare(a.ordinal, b.ordinal));
    }

    private static void check(PlanRow row, DutyRequest request, int position) {
        if (request.start() >= request.end() || request.end() > row.task.length()) {
            throw new Problem(ResponsibilityProblem.CLAUSE_OUTSIDE_TASK, position);
        }
        boolean countless = request.every() == null || request.atLeast() == null;
        if (request.kind() == DutyKind.RECURRING
                && (countless
                        || request.every().toTotalMonths() == 0
                                && request.every().getDays() == 0)) {
            throw new Problem(ResponsibilityProblem.DUTY_INCOMPLETE, position);
        }
        if (request.owedBy() == OwedBy.LEADER && request.posts() == null) {
            throw new Problem(ResponsibilityProblem.OWNERS_MISSING, position);
        }
        if (request.trigger() != null && !request.trigger().opensEvents()) {
            throw new Problem(ResponsibilityProblem.DUTY_INCOMPLETE, position);
        }
        boolean boundless = request.atLeast() == null && request.kind() != DutyKind.PROHIBITION;
        if (request.atMost() != null
                && (boundless || request.atLeast() != null && request.atMost() < request.atLeast())) {
            throw new Problem(ResponsibilityProblem.DUTY_INCOMPLETE, position);
        }
    }

    private static Duty created(PlanRow row) {
        Duty duty = new Duty();
        duty.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        duty.bureau = row.bureau;
        duty.row = row;
        return duty;
    }

    private static void fill(Duty duty, DutyRequest request, int ordinal, Function<RowRequest.Unit, UnitWords> words) {
        duty.ordinal = ordinal;
        duty.clauseStart = request.start();
        duty.clauseEnd = request.end();
        duty.clauseText = duty.row.task.substring(request.start(), request.end());
        duty.kind = request.kind();
        duty.every = request.every();
        duty.atLeast = request.atLeast();
        duty.atMost = request.atMost();
        duty.timeLimit = request.timeLimit();
        duty.owedBy = request.owedBy();
        duty.postList = request.owedBy() == OwedBy.LEADER ? request.posts() : null;
        duty.branchList = request.owedBy() == OwedBy.BRANCH
                ? Optional.ofNullable(request.branches())
                        .or(() -> Optional.ofNullable(duty.branchList))
                        .orElse(BranchList.BRANCHES)
                : null;
        duty.sharing = request.sharing();
        boolean event = request.kind() == DutyKind.EVENT;
        duty.triggerList = event && request.owedBy() == OwedBy.PERSON ? request.trigger() : null;
        duty.termDays = event ? Objects.requireNonNullElse(request.termDays(), EventWording.TERM_DAYS) : null;
        duty.acts = event && request.acts() != null ? request.acts().toArray(String[]::new) : new String[0];
        duty.countedList = event ? null : request.countedList();
        List<UnitWords> owners = request.owners().stream().map(words).toList();
        if (!duty.owners.equals(owners)) {
            duty.owners.clear();
            duty.owners.addAll(owners);
        }
    }
}
