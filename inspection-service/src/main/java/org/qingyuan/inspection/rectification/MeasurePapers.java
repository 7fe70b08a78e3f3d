package org.qingyuan.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.paper.PaperAbout;
import org.qingyuan.inspection.paper.PaperSubject;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Evidence of plans, reports, acceptances and talks. */
@ApplicationScoped
class MeasurePapers implements PaperSubject {
    private final Measures measures;
    private final EntityManager entities;

    MeasurePapers(Measures measures, EntityManager entities) {
        this.measures = measures;
        this.entities = entities;
    }

    @Override
    public PaperAbout about() {
        return PaperAbout.MEASURE;
    }

    /** By whoever takes the next step: the unit with its plan and its report, the office with what it looked at. */
    @Override
    public void requireOpen(Caller caller, UUID round, UUID object, String measure) {
        MeasureView found =
                visible(caller, round, object, measure).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (found.acts().isEmpty()) {
            throw MeasureStep.TABLE.stream()
                            .anyMatch(step -> step.kind() == found.kind() && step.from() == found.state())
                    ? new Problem(BaseProblem.FORBIDDEN)
                    : new Problem(InspectionProblem.MEASURE_STEP_NOT_POSSIBLE, found.state());
        }
    }

    /** Until the next step: a plan is judged by what came with it, and so is a report. */
    @Override
    public boolean revocable(String measure, Instant handedIn) {
        return new Statement(
                        "select 1 as one from measure_act where measure = cast(:measure as uuid) and at > :at limit 1")
                .with("measure", measure)
                .with("at", handedIn)
                .rows(entities)
                .isEmpty();
    }

    @Override
    public boolean reads(Caller caller, UUID round, UUID object, String measure) {
        return visible(caller, round, object, measure).isPresent();
    }

    private Optional<MeasureView> visible(Caller caller, UUID round, UUID object, String measure) {
        return measures.list(caller, round).stream()
                .filter(one ->
                        one.object().equals(object) && one.id().toString().equals(measure))
                .findFirst();
    }
}
