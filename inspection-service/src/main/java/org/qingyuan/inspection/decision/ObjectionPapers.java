package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.paper.PaperAbout;
import org.qingyuan.inspection.paper.PaperSubject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** The sheet that proves an objection. */
@ApplicationScoped
class ObjectionPapers implements PaperSubject {
    private final Objections objections;
    private final Rounds rounds;

    ObjectionPapers(Objections objections, Rounds rounds) {
        this.objections = objections;
        this.rounds = rounds;
    }

    @Override
    public PaperAbout about() {
        return PaperAbout.OBJECTION;
    }

    /** By the unit, until it is answered. */
    @Override
    public void requireOpen(Caller caller, UUID round, UUID object, String objection) {
        ObjectionView found = objections.list(caller, round).stream()
                .filter(one ->
                        one.object().equals(object) && one.id().toString().equals(objection))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (!Rounds.owns(caller, rounds.object(caller, rounds.get(caller, round), object))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Rounds.requireState(rounds.get(caller, round), RoundState.EXCHANGE);
        if (!found.open()) {
            throw new Problem(InspectionProblem.OBJECTION_ANSWERED);
        }
    }

    @Override
    public boolean reads(Caller caller, UUID round, UUID object, String objection) {
        return true;
    }
}
