package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.plan.RevisionKind;

/** 改版: says of which table a draft is a new version, and corrects which part is which. */
@ApplicationScoped
public class Revisions {
    private final PlanRepository plans;
    private final MatchRepository matches;
    private final Successors successors;
    private final EntityManager entities;
    private final Trail trail;

    Revisions(
            PlanRepository plans, MatchRepository matches, Successors successors, EntityManager entities, Trail trail) {
        this.plans = plans;
        this.matches = matches;
        this.successors = successors;
        this.entities = entities;
        this.trail = trail;
    }

    /** Tables in force that the draft may be a new version of, the likest first. */
    @Transactional
    public List<Predecessor> predecessors(Caller caller, UUID id) {
        Plan plan = plans.get(caller, id);
        return plans.list("bureau = ?1 and state = 'IN_FORCE' and replacedBy is null", caller.bureau()).stream()
                .map(old -> predecessor(old, plan))
                .sorted(Comparator.comparingLong(Predecessor::alike).reversed())
                .toList();
    }

    private static Predecessor predecessor(Plan old, Plan plan) {
        long alike = Comparison.of(old, plan, List.of()).stream()
                .filter(row -> row.old() != null && row.fresh() != null)
                .count();
        return new Predecessor(old.id, old.title, old.year, old.validFrom, old.validTo, alike);
    }

    /** @throws Problem 409 unless {@code replaces} is in force and has no newer version */
    @Transactional
    public RevisionView begin(Caller caller, UUID id, String ifMatch, UUID replaces) {
        Plan plan = draft(caller, id, ifMatch);
        Plan old = plans.get(caller, replaces);
        if (old.state != PlanState.IN_FORCE || old.replacedBy != null) {
            throw new Problem(ResponsibilityProblem.REVISION_NOT_POSSIBLE, old.title);
        }
        TakingOver.forget(plan);
        Function<UUID, List<Successors.Stands>> today = successors.of(old.bureau);
        new TakingOver(plan.version == 0, unit -> isStill(unit, today.apply(unit))).apply(plan, old);
        plan.replaces = old.id;
        plan.revisionKind = RevisionKind.NEW_VERSION;
        matches.delete("plan", plan.id);
        trail.record("plan.revision.begin", "plan", plan.id);
        return touched(plan, old);
    }

    private static boolean isStill(UUID unit, List<Successors.Stands> today) {
        return today.size() == 1 && today.getFirst().unit().equals(unit);
    }

    /** The draft is a table of its own after all: it is asked about in its own right. */
    @Transactional
    public void abandon(Caller caller, UUID id, String ifMatch) {
        Plan plan = draft(caller, id, ifMatch);
        TakingOver.forget(plan);
        plan.replaces = null;
        plan.revisionKind = null;
        matches.delete("plan", plan.id);
        trail.record("plan.revision.abandon", "plan", plan.id);
        touch(plan);
    }

    @Transactional
    public RevisionView view(Caller caller, UUID id) {
        Plan plan = plans.get(caller, id);
        Plan old = replaced(caller, plan);
        return RevisionView.of(plan, old, Comparison.of(old, plan, matches.of(plan.id)));
    }

    /** @throws Problem 422 when one of the two is no part of its version */
    @Transactional
    public RevisionView decide(Caller caller, UUID id, String ifMatch, MatchRequest request) {
        Plan plan = draft(caller, id, ifMatch);
        Plan old = replaced(caller, plan);
        if (!holds(old, request.kind(), request.old()) || !holds(plan, request.kind(), request.fresh())) {
            throw new Problem(ResponsibilityProblem.MATCH_NOT_POSSIBLE);
        }
        List<RevisionMatch> former = matches.of(plan.id).stream()
                .filter(match -> match.kind == request.kind())
                .filter(match -> match.concerns(request.old()) || match.concerns(request.fresh()))
                .toList();
        former.forEach(matches::delete);
        entities.flush();
        keep(caller, plan, request.kind(), request.old(), request.fresh());
        trail.record("plan.revision.match", "plan", plan.id);
        return touched(plan, old);
    }

    void keep(Caller caller, Plan plan, MatchKind kind, UUID old, UUID fresh) {
        RevisionMatch match = new RevisionMatch();
        match.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        match.plan = plan.id;
        match.kind = kind;
        match.oldPart = old;
        match.newPart = fresh;
        match.decidedBy = caller.person();
        entities.persist(match);
    }

    /** @throws Problem 409 when the plan is no new version of another */
    Plan replaced(Caller caller, Plan plan) {
        if (plan.replaces == null) {
            throw new Problem(ResponsibilityProblem.REVISION_MISSING);
        }
        return plans.get(caller, plan.replaces);
    }

    private static boolean holds(Plan plan, MatchKind kind, UUID part) {
        return part == null
                || plan.rows.stream()
                        .anyMatch(row -> kind == MatchKind.ROW
                                ? row.id.equals(part)
                                : row.duties.stream().anyMatch(duty -> duty.id.equals(part)));
    }

    private Plan draft(Caller caller, UUID id, String ifMatch) {
        Plan plan = plans.get(caller, id);
        IfMatch.check(ifMatch, plan.version);
        plan.requireDraft();
        return plan;
    }

    private RevisionView touched(Plan plan, Plan old) {
        touch(plan);
        return RevisionView.of(plan, old, Comparison.of(old, plan, matches.of(plan.id)));
    }

    private void touch(Plan plan) {
        entities.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }
}
