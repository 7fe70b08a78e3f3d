package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.scoring.Scheme;

/** Sees to it that a round's poll asks what the round's scheme counts. */
@ApplicationScoped
class BallotGate {
    private final Rounds rounds;
    private final RoundSchemes schemes;

    BallotGate(Rounds rounds, RoundSchemes schemes) {
        this.rounds = rounds;
        this.schemes = schemes;
    }

    /** Whether a step would change what a concluded round counts: an open poll can still be given up. */
    boolean possible(Round round, PollTransition step) {
        return !step.changesCounts() || !round.state().reached(RoundState.EXCHANGE);
    }

    /** Held until the transaction ends, so that no conclusion comes in between. @throws Problem 409 once the scoring is concluded */
    void requirePossible(Caller caller, UUID roundId, PollTransition step) {
        if (roundId != null) {
            Round round = rounds.lockOwn(caller, roundId);
            if (!possible(round, step)) {
                throw new Problem(InspectionProblem.ROUND_PHASE, round.state());
            }
        }
    }

    /** The same for what is offered; all of it for a poll without a round. */
    List<PollTransition> possible(Caller caller, Poll poll) {
        List<PollTransition> steps = PollTransition.from(poll).stream()
                .filter(step -> step.act != PollAct.ANNUL || !poll.annulAskedBy.equals(caller.person()))
                .toList();
        if (poll.round == null) {
            return steps;
        }
        Round round = rounds.own(caller, poll.round);
        return steps.stream().filter(step -> possible(round, step)).toList();
    }

    /**
     * @throws Problem 404 for a round that the caller does not evaluate, 409 once its scoring is concluded, 422 naming the items
     *     whose name, options or groups the scheme does not know
     */
    void fits(Caller caller, UUID roundId, PollDefinition definition) {
        if (roundId == null) {
            return;
        }
        Round round = rounds.own(caller, roundId);
        Rounds.requireState(
                round, RoundState.DRAFT, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        Scheme scheme = schemes.find(round).orElse(null);
        if (scheme == null) {
            return;
        }
        Problem invalid = new Problem(AppraisalProblem.POLL_NOT_OF_SCHEME);
        for (int i = 0; i < definition.items().size(); i++) {
            if (BallotBox.rules(scheme, definition.items().get(i).key())
                    .filter(rules -> BallotBox.fits(rules, definition))
                    .isEmpty()) {
                invalid.withError("definition.items[" + i + "].key", "NOT_OF_SCHEME");
            }
        }
        if (!invalid.errors().isEmpty()) {
            throw invalid;
        }
    }
}
