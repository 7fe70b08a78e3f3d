package org.qingyuan.responsibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** 核定: a person corrects what was read and settles what was doubtful. */
@ApplicationScoped
public class PlanReview {
    private final PlanRepository plans;
    private final UnitNames units;
    private final EntityManager entities;
    private final Trail trail;

    PlanReview(PlanRepository plans, UnitNames units, EntityManager entities, Trail trail) {
        this.plans = plans;
        this.units = units;
        this.entities = entities;
        this.trail = trail;
    }

    /** Replaces units, limit and duties of a row; flags of words that now name a unit are settled with it. */
    @Transactional
    public Plan change(Caller caller, UUID planId, UUID rowId, String ifMatch, RowRequest request) {
        Plan plan = draft(caller, planId, ifMatch);
        PlanRow row = plan.row(rowId).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        Map<UUID, Boolean> groups = units.groups(caller.bureau());
        replace(row.responsible, words(request.responsible(), groups));
        replace(row.supporting, words(request.supporting(), groups));
        row.timeLimit = request.timeLimit();
        DutyChange.apply(row, request.duties(), unit -> words(unit, groups));
        Set<String> unknown = new HashSet<>();
        Stream.concat(
                        Stream.concat(row.responsible.stream(), row.supporting.stream()),
                        row.duties.stream().flatMap(duty -> duty.owners.stream()))
                .filter(words -> !words.known())
                .forEach(words -> unknown.add(words.text()));
        plan.flags.stream()
                .filter(flag -> Objects.equals(flag.row, row) && flag.code.equals(PlanFlag.UNIT_UNKNOWN))
                .filter(flag -> flag.settledAt == null && !unknown.contains(flag.args[0]))
                .forEach(flag -> settle(flag, caller, null));
        trail.record("plan.row.change", "plan-row", row.id);
        return touched(plan);
    }

    /** Settles or re-opens flags. @throws Problem 409 when the words of an unknown unit still name none */
    @Transactional
    public Plan settle(Caller caller, UUID planId, String ifMatch, FlagsRequest request) {
        Plan plan = draft(caller, planId, ifMatch);
        for (UUID id : request.flags()) {
            PlanFlag flag = plan.flags.stream()
                    .filter(f -> f.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
            if (!request.settled()) {
                flag.reopen();
            } else if (flag.settledAt == null) {
                requireKnown(flag);
                settle(flag, caller, request.note());
            }
            trail.record(request.settled() ? "plan.flag.settle" : "plan.flag.reopen", "plan-flag", flag.id);
        }
        return touched(plan);
    }

    /** What was read of a row is right as it stands, doubts included; or is to be read again. @throws Problem 409 for unknown units */
    @Transactional
    public Plan proofread(Caller caller, UUID planId, String ifMatch, ProofreadingRequest request) {
        Plan plan = draft(caller, planId, ifMatch);
        for (UUID id : request.rows()) {
            PlanRow row = plan.row(id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
            if (request.read()) {
                for (PlanFlag flag : plan.flags) {
                    if (Objects.equals(flag.row, row) && flag.settledAt == null) {
                        requireKnown(flag);
                        settle(flag, caller, null);
                    }
                }
                row.read(caller.person());
            } else {
                row.unread();
            }
            trail.record(request.read() ? "plan.row.proofread" : "plan.row.unread", "plan-row", row.id);
        }
        return touched(plan);
    }

    @Transactional
    public void discard(Caller caller, UUID planId, String ifMatch) {
        Plan plan = draft(caller, planId, ifMatch);
        plan.state = PlanState.DISCARDED;
        trail.record("plan.discard", "plan", plan.id);
    }

    private Plan draft(Caller caller, UUID planId, String ifMatch) {
        Plan plan = plans.get(caller, planId);
        IfMatch.check(ifMatch, plan.version);
        plan.requireDraft();
        return plan;
    }

    /** Rows and flags carry no version of their own: a change of any part is a change of the plan. */
    private Plan touched(Plan plan) {
        entities.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
        return plan;
    }

    private static void settle(PlanFlag flag, Caller caller, String note) {
        flag.settledBy = caller.person();
        flag.settledAt = Instant.now();
        flag.note = note;
    }

    private static void requireKnown(PlanFlag flag) {
        boolean unknown = flag.code.equals(PlanFlag.UNIT_UNKNOWN)
                && Stream.concat(
                                Stream.concat(flag.row.responsible.stream(), flag.row.supporting.stream()),
                                flag.row.duties.stream().flatMap(duty -> duty.owners.stream()))
                        .anyMatch(words -> words.text().equals(flag.args[0]) && !words.known());
        if (unknown) {
            throw new Problem(ResponsibilityProblem.UNIT_UNRESOLVED, flag.args[0]);
        }
    }

    private static List<UnitWords> words(List<RowRequest.Unit> units, Map<UUID, Boolean> groups) {
        return units.stream().map(unit -> words(unit, groups)).toList();
    }

    private static UnitWords words(RowRequest.Unit unit, Map<UUID, Boolean> groups) {
        if (unit.unit() == null) {
            return new UnitWords(unit.text(), null, null);
        }
        Boolean group = groups.get(unit.unit());
        if (group == null) {
            throw new Problem(ResponsibilityProblem.UNIT_NOT_IN_DIRECTORY).with("unit", unit.unit());
        }
        return group ? new UnitWords(unit.text(), null, unit.unit()) : new UnitWords(unit.text(), unit.unit(), null);
    }

    private static void replace(List<UnitWords> present, List<UnitWords> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }
}
