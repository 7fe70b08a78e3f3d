package org.qingyuan.responsibility.relief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.delegation.Capacity;
import org.qingyuan.responsibility.delegation.Delegations;

/** Whether somebody takes a step of a request in the own right or in another's place; four eyes hold for both. */
@ApplicationScoped
public class ReliefHands {
    private final Delegations delegations;
    private final ReliefRepository reliefs;

    ReliefHands(Delegations delegations, ReliefRepository reliefs) {
        this.delegations = delegations;
        this.reliefs = reliefs;
    }

    /**
     * @return in whose place the step is taken; null for the own right
     * @throws Problem 403 when the caller may not take it, did an earlier step or owes what is asked for, or so did the absent one
     */
    UUID require(ReliefTransition step, Caller caller, Relief relief) {
        boolean own = ReliefSight.is(step.who(), caller, relief);
        if (!own
                && (step.who() == ReliefWho.UNIT
                        || !ReliefSight.is(step.who(), delegations.standing(caller), relief))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        boolean ownDraft = step.act() == ReliefAct.SUBMIT && Objects.equals(relief.drafter, caller.person());
        if (!ReliefSight.fourEyes(step.who(), caller, relief) || !own && ownDraft) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        UUID inPlaceOf = own ? null : delegations.requirePlace(caller, capacity(step, relief), involved(step, relief));
        if (step.act() == ReliefAct.APPROVE && reliefs.owed(caller, inPlaceOf, relief)) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        return inPlaceOf;
    }

    boolean may(ReliefTransition step, Caller caller, Relief relief) {
        try {
            require(step, caller, relief);
            return true;
        } catch (Problem notNow) {
            return false;
        }
    }

    private static Capacity capacity(ReliefTransition step, Relief relief) {
        if (step.who() == ReliefWho.HEAD) {
            return Capacity.SIGN;
        }
        return switch (relief.approvingSide) {
            case DISCIPLINE -> Capacity.APPROVE_DISCIPLINE;
            case BUREAU_LEADER -> Capacity.ACCEPT_BUREAU_LEADER;
        };
    }

    /** Nobody is stood in for in what he drafted or submitted; whoever submitted may have it taken back. */
    private static Set<UUID> involved(ReliefTransition step, Relief relief) {
        if (step.act() == ReliefAct.WITHDRAW) {
            return Set.of();
        }
        return Stream.of(relief.drafter, relief.submitter, relief.submittedFor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
