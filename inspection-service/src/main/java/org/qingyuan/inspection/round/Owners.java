package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Who hands in for an object once its unit was merged, or its person serves elsewhere. */
@ApplicationScoped
class Owners {
    private final Rounds rounds;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Owners(Rounds rounds, CopiedDirectory directory, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.directory = directory;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * Also after the round is closed: an order may be open still. Whose facts count stays as it is.
     *
     * @throws Problem 403 related to it; 409 not opened yet; 422 no unit of the object's bureau today
     */
    @Transactional
    void name(Caller caller, UUID id, UUID objectId, OwnerRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        rounds.requireUnrelated(caller, object);
        if (!round.state().reached(RoundState.SELF_INSPECTION)) {
            throw new Problem(InspectionProblem.ROUND_PHASE, round.state());
        }
        if (directory.units(object.ownerBureau(), calendar.today()).stream()
                .noneMatch(unit -> unit.id().equals(request.unit()))) {
            throw new Problem(InspectionProblem.ROUND_OBJECT_UNKNOWN, request.unit()).withError("unit", "UNKNOWN");
        }
        new Statement("update round_object set owner_unit = :unit where id = :id")
                .with("unit", request.unit())
                .with("id", objectId)
                .run(entities);
        trail.record(
                "round.name-owner",
                "round",
                id,
                Map.of(
                        "object",
                        objectId.toString(),
                        "before",
                        object.ownerUnit().toString(),
                        "unit",
                        request.unit().toString(),
                        "reason",
                        request.reason().strip()));
    }
}
